/**
 * 公式: what the formulas of a sheet say about how its totals were made. They are read as text and
 * never computed.
 */
package org.gouji.workbook.formula;
