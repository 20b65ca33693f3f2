/**
 * 判定对象: the facts rules match. Each is one scope a rule gives exactly one verdict on, grouped
 * beforehand so that no rule has to join figures.
 */
package org.gouji.rule.scope;
