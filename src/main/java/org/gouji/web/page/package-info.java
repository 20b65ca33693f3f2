/** 页面: what people see. */
package org.gouji.web.page;
