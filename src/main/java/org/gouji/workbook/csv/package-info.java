/**
 * CSV、TSV: texts of lines and delimiters, in UTF-8, GB18030 or UTF-16.
 *
 * <p>A file is one sheet, named like the file without its ending, as a spreadsheet program names
 * it. Lines are rows, empty ones included.
 */
package org.gouji.workbook.csv;
