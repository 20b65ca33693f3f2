package org.gouji.rule.example;

import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Verdict;
import org.gouji.rule.judge.Judgement;

/** Made-up judgements that carry just words. */
public final class Said {

  private Said() {}

  static Judgement words(String words) {
    return Judgement.on(new ScopeKey(Subject.UNKNOWN, "", Period.year(2025), words))
        .is(Verdict.PASS);
  }

  /** What a made-up judgement says. */
  public static String in(Judgement judgement) {
    return judgement.scope().detail();
  }
}
