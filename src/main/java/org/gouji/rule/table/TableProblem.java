package org.gouji.rule.table;

import org.gouji.issue.Bilingual;

/**
 * Something wrong in a cell of a tie-out table, 勾稽表问题.
 *
 * @param row counted from 1
 * @param column counted from 1
 * @param excerpt what the cell says
 */
public record TableProblem(
    String sheet, int row, int column, String excerpt, Bilingual message, Bilingual remedy) {}
