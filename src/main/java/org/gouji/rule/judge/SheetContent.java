package org.gouji.rule.judge;

import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.SheetCopies;

/** Judges sheets by the numbers they print, 表页内容. */
public final class SheetContent {

  private SheetContent() {}

  /**
   * A sheet is handed in once: the same numbers in the same cells with the same meaning are one
   * sheet under two names, whose figures count twice. With another meaning, such as another year,
   * the numbers were probably copied and not brought up to date, which is suspicious.
   */
  public static Judgement once(SheetCopies copies) {
    Judgement.Building judging =
        Terms.judging(copies)
            .with("sheets", Terms.several(copies.sheets().stream().map(Terms::asWritten).toList()))
            .with("count", Terms.quoted(String.valueOf(copies.numbers())))
            .with(Terms.terms(Role.OBSERVED, copies.examples()));
    if (copies.sheets().size() == 1) {
      return judging.is(Verdict.PASS);
    }
    return judging.is(copies.sameMeaning() ? Verdict.VIOLATED : Verdict.SUSPICIOUS);
  }
}
