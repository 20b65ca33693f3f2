/** 表样: layout files say what a known form looks like, so that it need not be recognised. */
package org.gouji.workbook.layout;
