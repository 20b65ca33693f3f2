/** 表样说明: what a reading saw in a workbook, and by which words it knew, for people to look at. */
package org.gouji.workbook.explain;
