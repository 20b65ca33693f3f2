/**
 * 模糊测试: damaged workbooks of every format, made by chance from a seed, are read whole in a small
 * heap; each ends in figures or in one clear message.
 */
package org.gouji.workbook.fuzz;
