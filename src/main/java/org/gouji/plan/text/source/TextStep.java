package org.gouji.plan.text.source;

/** One thing cleaning may do to a text, 清洗步骤; it takes time linear in the text. */
@FunctionalInterface
interface TextStep {
  TracedText apply(TracedText text, CleaningLog log);
}
