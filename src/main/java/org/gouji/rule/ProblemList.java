package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import org.gouji.issue.Bilingual;

/** Collects the problems of one file with their places, 问题收集. */
final class ProblemList {

  private final String file;
  private final SourceText source;
  private final List<RuleProblem> problems = new ArrayList<>();

  ProblemList(String file, SourceText source) {
    this.file = file;
    this.source = source;
  }

  void add(int offset, String excerpt, Bilingual message, Bilingual remedy) {
    problems.add(
        new RuleProblem(
            file,
            source.line(offset),
            source.column(offset),
            SourceText.shorten(excerpt),
            message,
            remedy));
  }

  /** A problem whose excerpt is the rest of its line. */
  void add(int offset, Bilingual message, Bilingual remedy) {
    add(offset, source.excerpt(offset), message, remedy);
  }

  void add(UnreadableConstraintException unreadable, String excerpt) {
    add(unreadable.offset(), excerpt, unreadable.wording(), unreadable.remedy());
  }

  SourceText source() {
    return source;
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  List<RuleProblem> all() {
    return problems.stream().sorted().distinct().toList();
  }
}
