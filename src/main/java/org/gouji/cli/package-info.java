/**
 * 命令行: the commands {@code check}, {@code figures} and {@code explain-layout}, without starting the
 * service.
 */
package org.gouji.cli;
