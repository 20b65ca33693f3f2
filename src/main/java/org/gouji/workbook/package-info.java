/**
 * 填报表: cells of workbooks into figures.
 *
 * <p>{@code cell} says what a workbook contains whatever its format, {@code xlsx} reads one format,
 * {@link org.gouji.workbook.WorkbookReader} opens a file with the reader that fits.
 */
package org.gouji.workbook;
