/**
 * 判定对象的划分: cuts a run's figures and plans into the scopes rules judge. One class per kind of scope;
 * each looks figures up in an index, none compares every figure with every other.
 */
package org.gouji.check.scoping;
