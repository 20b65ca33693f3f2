/** 识别: the tokens of a sentence, times, amounts, ranks and the words between. */
package org.gouji.plan.text.scan;
