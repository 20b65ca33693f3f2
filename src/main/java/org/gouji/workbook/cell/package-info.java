/**
 * 单元格: what a workbook says cell by cell, whatever file format it came in.
 *
 * <p>Readers of a format implement {@link org.gouji.workbook.cell.WorkbookFile} and {@link
 * org.gouji.workbook.cell.Sheet}; everything above sees only the types of this package.
 */
package org.gouji.workbook.cell;
