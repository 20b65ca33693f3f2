package org.gouji.check.verdict;

import org.gouji.issue.Fingerprint;
import org.gouji.issue.Relation;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Verdict;

/** A relation with what a rule said of it, 已判关系. */
public record JudgedRelation(String ruleCode, ScopeKey scope, Verdict verdict, Relation relation) {

  /** The identity of the issue, if the verdict raises one. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(ruleCode, scope);
  }
}
