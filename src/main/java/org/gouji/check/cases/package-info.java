/** 规则用例: the cases beside each rule file, read and run the way a check runs. */
package org.gouji.check.cases;
