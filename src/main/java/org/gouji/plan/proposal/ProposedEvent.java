package org.gouji.plan.proposal;

/** A day proposed for a plan file, 拟录日期. */
public record ProposedEvent(String kind, String day, String words, String clause) {}
