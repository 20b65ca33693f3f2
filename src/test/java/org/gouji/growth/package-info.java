/**
 * 计算量增长: counts the work of planning and judging the cases of each rule while their data doubles,
 * to find what grows faster than the data.
 */
package org.gouji.growth;
