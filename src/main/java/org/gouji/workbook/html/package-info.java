/**
 * HTML 表格: web pages with tables, by the name of .html or, more often, of .xls.
 *
 * <p>A page is one sheet, named like the file without its ending and laid out as a spreadsheet
 * program opens it: from top to bottom, a line of text outside tables in the first column of a row,
 * a table in as many rows as it has. So titles and unit lines stand above their table. Scripts and
 * styles are not looked at, nothing is fetched.
 */
package org.gouji.workbook.html;
