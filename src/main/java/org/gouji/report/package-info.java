/** 审核报告: a finished run as HTML, JSON and xlsx. All three are made from one {@link CheckReport}. */
package org.gouji.report;
