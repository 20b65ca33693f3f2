/** 文本清洗: a policy text as a page or file gave it, made plain, with a log of what was done to it. */
package org.gouji.plan.text.source;
