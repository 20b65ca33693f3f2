/** 审核: one run, from figures, plans, a profile and an as-of date to verdicts and issues. */
package org.gouji.check;
