/** 篇章结构: title, sections and paragraphs of a policy text. */
package org.gouji.plan.text.outline;
