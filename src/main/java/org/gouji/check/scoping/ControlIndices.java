package org.gouji.check.scoping;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.check.scoping.FigureIndex.SeriesKey;
import org.gouji.codelist.Direction;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Qualifier;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.ControlIndex;
import org.gouji.rule.scope.ControlKind;

/**
 * Control indices that plans set: yields per mu, rates, ceilings and red lines, 控制指标. Only a red
 * line binds before its day, too; what else has a day is a due target ({@link DueTargets}).
 */
final class ControlIndices implements Scoping {

  /** The statistical scope of land that is sold with standards attached, 标准地. */
  private static final String STANDARD_LAND = "standard_land";

  private static final Set<Qualifier> CEILINGS =
      EnumSet.of(Qualifier.AT_MOST, Qualifier.LESS_THAN, Qualifier.FALL_TO);
  private static final Set<Nature> NEVER_CONTROLLED =
      EnumSet.of(Nature.RANK, Nature.INDEX, Nature.GROWTH, Nature.CHANGE, Nature.SHARE);

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(ControlIndex.class);
  }

  @Override
  public Stream<ControlIndex> scopes(Evidence evidence) {
    return evidence
        .statistics()
        .filter(figure -> figure.kind() == FigureKind.TARGET && figure.hasAmount())
        .flatMap(index -> scopes(index, evidence));
  }

  private static Stream<ControlIndex> scopes(Figure index, Evidence evidence) {
    return evidence
        .indicatorOf(index)
        .flatMap(indicator -> kindOf(index, indicator))
        .filter(kind -> binds(index, kind, evidence))
        .map(
            kind ->
                kind == ControlKind.STANDARD_LAND
                    ? entries(index, evidence)
                    : Stream.of(
                        new ControlIndex(
                            evidence.keyOf(index, "control"),
                            kind,
                            index,
                            latestActual(index, evidence))))
        .orElseGet(Stream::empty);
  }

  private static Optional<ControlKind> kindOf(Figure index, Indicator indicator) {
    if (indicator.partOfWhole() || NEVER_CONTROLLED.contains(indicator.nature())) {
      return Optional.empty();
    }
    boolean ceiling =
        CEILINGS.contains(index.written().qualifier()) || indicator.direction() == Direction.DOWN;
    if (ceiling) {
      return Optional.of(ControlKind.CEILING);
    }
    if (indicator.dimension() == Dimension.MONEY_PER_AREA) {
      boolean standard = index.scope().equals(STANDARD_LAND);
      return Optional.of(standard ? ControlKind.STANDARD_LAND : ControlKind.PER_AREA);
    }
    if (indicator.dimension() == Dimension.AREA && indicator.nature() == Nature.STOCK) {
      return Optional.of(ControlKind.RED_LINE);
    }
    return indicator.nature() == Nature.RATIO ? Optional.of(ControlKind.RATE) : Optional.empty();
  }

  private static boolean binds(Figure index, ControlKind kind, Evidence evidence) {
    boolean dated = index.period().isKnown();
    boolean due = dated && index.period().end().isBefore(evidence.asOf());
    return kind == ControlKind.RED_LINE ? !due : !dated;
  }

  private static Stream<ControlIndex> entries(Figure index, Evidence evidence) {
    return evidence.figures().stream()
        .filter(entry -> entry.kind() == FigureKind.ACTUAL)
        .filter(entry -> !entry.subject().isAboutPlaceOrIndustry())
        .filter(entry -> entry.indicator().equals(index.indicator()))
        .filter(entry -> entry.scope().equals(index.scope()))
        .filter(entry -> isWithin(entry, index, evidence))
        .map(
            entry ->
                new ControlIndex(
                    evidence.keyOf(entry, index.id()),
                    ControlKind.STANDARD_LAND,
                    index,
                    Optional.of(entry)));
  }

  private static boolean isWithin(Figure entry, Figure index, Evidence evidence) {
    String industry = index.subject().industry();
    return evidence
            .codelists()
            .regions()
            .isWithin(entry.subject().region(), index.subject().region())
        && (industry.isEmpty() || industry.equals(entry.subject().industry()));
  }

  private static Optional<Figure> latestActual(Figure index, Evidence evidence) {
    return evidence.index().series(SeriesKey.of(index).as(FigureKind.ACTUAL)).stream()
        .filter(key -> key.end().isBefore(evidence.asOf()))
        .max(Comparator.comparing(FigureKey::end).thenComparing(FigureKey::start))
        .flatMap(evidence.index()::find);
  }
}
