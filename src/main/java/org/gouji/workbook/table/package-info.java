/**
 * 表格识别: where the table stands on a sheet and what each of its columns holds.
 *
 * <p>{@link org.gouji.workbook.table.TableRecognition} is the seam: layout files and header
 * recognition give the same {@link org.gouji.workbook.table.RecognisedTable}, and so may others.
 */
package org.gouji.workbook.table;
