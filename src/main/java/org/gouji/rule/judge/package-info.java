/**
 * 判定函数: what a rule's consequence calls. Arithmetic, rounding and slack live here, tested, and not
 * in rule files.
 */
package org.gouji.rule.judge;
