package org.gouji.report;

import java.util.Optional;
import org.gouji.figure.Source;
import org.gouji.report.CheckReport.Place;

/** Sources of both kinds in one form, 出处. */
final class Places {
  private Places() {}

  static Place of(Source source) {
    return source instanceof Source.Cell cell ? of(cell) : of((Source.Clause) source);
  }

  private static Place of(Source.Cell cell) {
    return new Place(
        "cell",
        cell.file(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(cell.sheet()),
        Optional.of(cell.cell()),
        Optional.of(cell.sha256()),
        cell.formula(),
        cell.cached());
  }

  private static Place of(Source.Clause clause) {
    return new Place(
        "clause",
        clause.code(),
        Optional.of(clause.title()),
        Optional.of(clause.clause()),
        Optional.of(clause.id()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
