package org.gouji.check.scoping;

import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.issue.ScopeKey;

/** Statistical scope and identity of figures, 口径归一. */
final class Scopes {
  private Scopes() {}

  /**
   * The figure with its statistical scope settled: an indicator that exists in a narrower variant
   * (营业收入 of 规上) becomes that variant, and the scope an indicator has by definition is not
   * repeated, so that the same figure has one key.
   */
  static Figure settled(Figure figure, Codelists codelists) {
    if (figure.indicator().isEmpty()) {
      return figure;
    }
    Optional<Indicator> variant =
        figure.scope().isEmpty()
            ? Optional.empty()
            : codelists.indicators().variant(figure.indicator(), figure.scope());
    String indicator = variant.map(Indicator::code).orElse(figure.indicator());
    String byDefinition =
        codelists.indicators().byCode(indicator).flatMap(Indicator::defaultScope).orElse("");
    String scope = variant.isPresent() || figure.scope().equals(byDefinition) ? "" : figure.scope();
    boolean same = indicator.equals(figure.indicator()) && scope.equals(figure.scope());
    return same ? figure : with(figure, indicator, scope);
  }

  private static Figure with(Figure figure, String indicator, String scope) {
    return new Figure(
        figure.id(),
        figure.kind(),
        figure.subject(),
        figure.entity(),
        indicator,
        figure.path(),
        figure.period(),
        scope,
        figure.stated(),
        figure.written(),
        figure.status(),
        figure.marks(),
        figure.source());
  }

  /** The figure with something else for what it states. */
  static Figure stating(Figure figure, Stated stated) {
    return new Figure(
        figure.id(),
        figure.kind(),
        figure.subject(),
        figure.entity(),
        figure.indicator(),
        figure.path(),
        figure.period(),
        figure.scope(),
        stated,
        figure.written(),
        figure.status(),
        figure.marks(),
        figure.source());
  }

  static ScopeKey keyOf(Figure figure, String detail) {
    String scoped = figure.scope().isEmpty() ? detail : figure.scope() + " " + detail;
    return new ScopeKey(figure.subject(), figure.indicator(), figure.period(), scoped.trim());
  }

  /** The document and, for a workbook, the sheet a figure stands in. */
  static String tableOf(Figure figure) {
    return figure.source() instanceof Source.Cell cell
        ? cell.file() + "!" + cell.sheet()
        : figure.source().document();
  }
}
