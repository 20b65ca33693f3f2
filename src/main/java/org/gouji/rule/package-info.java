/** 规则: rule files into a described, compiled rule base; the only home of Drools. */
package org.gouji.rule;
