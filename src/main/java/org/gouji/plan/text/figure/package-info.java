/** 数据项识别: what the amounts of a text say, about whom, for when. */
package org.gouji.plan.text.figure;
