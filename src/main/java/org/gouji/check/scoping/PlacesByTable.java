package org.gouji.check.scoping;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Region;
import org.gouji.codelist.RegionLevel;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.issue.ScopeKey;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.PlaceFigures;

/**
 * What each table states about each place and period, 分表分地分期. Each figure is looked at once; a
 * relation then finds what it needs in the index.
 */
final class PlacesByTable implements Scoping {

  /** A table, and whom and when its figures are about. */
  record Place(FigureKind kind, Subject subject, String scope, SpanOfDays days, String table) {
    static Place of(Figure figure) {
      return new Place(
          figure.kind(),
          figure.subject(),
          figure.scope(),
          SpanOfDays.of(figure.period()),
          Scopes.tableOf(figure));
    }
  }

  /** A year and a deadline at its end are one span. */
  record SpanOfDays(LocalDate start, LocalDate end) {
    static SpanOfDays of(Period period) {
      return new SpanOfDays(period.start(), period.end());
    }
  }

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(PlaceFigures.class);
  }

  @Override
  public Stream<PlaceFigures> scopes(Evidence evidence) {
    Map<Place, Figure> first = new LinkedHashMap<>();
    evidence.figures().stream()
        .filter(FigureIndex::isUsable)
        .forEach(figure -> first.putIfAbsent(Place.of(figure), figure));
    return first.entrySet().stream().map(each -> scope(each.getKey(), each.getValue(), evidence));
  }

  private static PlaceFigures scope(Place place, Figure first, Evidence evidence) {
    String kind = place.kind() == FigureKind.ACTUAL ? "" : place.kind().code() + " ";
    String scope = place.scope().isEmpty() ? "" : place.scope() + " ";
    return new PlaceFigures(
        new ScopeKey(place.subject(), "", first.period(), kind + scope + place.table()),
        place.kind(),
        first.period().kind(),
        level(place.subject(), evidence),
        place.scope(),
        place.table(),
        new StatedBeside(first, evidence));
  }

  private static RegionLevel level(Subject subject, Evidence evidence) {
    return evidence
        .codelists()
        .regions()
        .byCode(subject.region())
        .map(Region::level)
        .orElse(RegionLevel.COUNTRY);
  }
}
