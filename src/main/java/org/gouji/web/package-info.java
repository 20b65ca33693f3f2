/** 网页服务: log-in, the page, the JSON API; what it shows comes from the packages below. */
package org.gouji.web;
