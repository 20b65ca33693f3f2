/**
 * Excel 97 至 2003 的 .xls（BIFF8）: the older binary workbooks, WPS .et files among them.
 *
 * <p>The workbook stream is held as it lies in the file; a sheet is read from it record by record,
 * once for its frame and once for its rows. POI parses the records and lifts the default password
 * spreadsheet programs put on protected workbooks; macros are not looked at, formulas not
 * evaluated.
 */
package org.gouji.workbook.xls;
