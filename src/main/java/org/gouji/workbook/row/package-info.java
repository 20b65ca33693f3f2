/**
 * 表行: the rows of a recognised table, one after the other, into figures, compositions and
 * observations.
 */
package org.gouji.workbook.row;
