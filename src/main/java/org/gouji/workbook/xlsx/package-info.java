/**
 * .xlsx 读取: the Office Open XML format as a stream.
 *
 * <p>Each sheet part is read twice. Merged cells stand behind the rows in the file, but whoever
 * interprets a header needs them before; the first pass therefore collects the frame of the sheet,
 * checks the limits and that the part is whole, and keeps no cell; the second hands out the rows
 * one by one. What is held in memory is the table of shared texts, the formats and one row.
 *
 * <p>The archive, its relationships and the styles are read here and not with POI's package
 * classes: those set their inflation limit for the whole process, refuse the strict variant of the
 * format, and load the whole XML binding machinery for a list of number formats. POI shows numbers.
 */
package org.gouji.workbook.xlsx;
