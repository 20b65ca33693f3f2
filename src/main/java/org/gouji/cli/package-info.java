/** 命令行: the commands {@code check} and {@code figures}, without starting the service. */
package org.gouji.cli;
