/** 登录: who may come in, and that requests come from our own page. */
package org.gouji.web.login;
