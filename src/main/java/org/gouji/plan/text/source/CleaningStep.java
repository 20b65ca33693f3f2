package org.gouji.plan.text.source;

import org.gouji.issue.Bilingual;

/** One thing cleaning did to a text, 清洗记录. */
public record CleaningStep(Bilingual words) {}
