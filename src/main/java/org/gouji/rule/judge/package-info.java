/** 判定: the tested Java functions that rule files call to judge what their condition found. */
package org.gouji.rule.judge;
