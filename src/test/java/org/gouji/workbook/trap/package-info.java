/**
 * The independent examiner of recognition, 识读验收: small synthetic workbooks, each named trap and
 * outcome, with the figures a careful person reads in them.
 *
 * <p>The fixtures are texts under {@code src/test/resources/traps}, one folder per area; {@link
 * org.gouji.workbook.trap.TrapText} says how they are written. All numbers in them are made up.
 */
package org.gouji.workbook.trap;
