/** 出错说明: what went wrong at the door, in both languages, with the remedy. */
package org.gouji.web.problem;
