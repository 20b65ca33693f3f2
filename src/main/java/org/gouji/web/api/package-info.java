/** 接口: checks as JSON. */
package org.gouji.web.api;
