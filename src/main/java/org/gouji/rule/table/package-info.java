/**
 * 勾稽关系表: tie-outs as rows of a workbook. Reads the sheets, checks each row, and writes the rule
 * file a row stands for; what is wrong is told with the cell.
 */
package org.gouji.rule.table;
