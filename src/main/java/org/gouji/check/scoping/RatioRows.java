package org.gouji.check.scoping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.issue.Bilingual;
import org.gouji.plan.ShareRelation;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.RatioRow;

/**
 * Ratios with their numerators and denominators, 比率与分子分母: as a plan's clause ties them, else as the
 * dictionary defines them.
 */
final class RatioRows implements Scoping {
  private static final Bilingual NUMERATOR = new Bilingual("分子", "the numerator");
  private static final Bilingual DENOMINATOR = new Bilingual("分母", "the denominator");

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(RatioRow.class);
  }

  @Override
  public Stream<RatioRow> scopes(Evidence evidence) {
    List<ShareRelation> clauses =
        evidence.plans().stream().flatMap(plan -> plan.shares().stream()).toList();
    Set<String> tied =
        clauses.stream().map(ShareRelation::share).collect(Collectors.toUnmodifiableSet());
    Stream<RatioRow> byClause = clauses.stream().map(share -> byClause(share, evidence));
    Stream<RatioRow> byDefinition =
        evidence
            .statistics()
            .filter(figure -> !tied.contains(figure.id()))
            .flatMap(figure -> byDefinition(figure, evidence).stream());
    return Stream.concat(byClause, byDefinition);
  }

  private static RatioRow byClause(ShareRelation share, Evidence evidence) {
    Figure ratio = evidence.byId(share.share()).orElseThrow();
    return new RatioRow(
        evidence.keyOf(ratio),
        ratio,
        share.numerators().stream().map(id -> evidence.byId(id).orElseThrow()).toList(),
        evidence.byId(share.denominator()),
        nameOfTerm(ratio, evidence, true),
        nameOfTerm(ratio, evidence, false));
  }

  private static Optional<RatioRow> byDefinition(Figure ratio, Evidence evidence) {
    Optional<Indicator> indicator =
        evidence
            .codelists()
            .indicators()
            .byCode(ratio.indicator())
            .filter(known -> !known.overAverage());
    Optional<String> numerator = indicator.flatMap(Indicator::numerator);
    Optional<String> denominator = indicator.flatMap(Indicator::denominator);
    if (numerator.isEmpty() || denominator.isEmpty() || !ratio.period().isKnown()) {
      return Optional.empty();
    }
    return Optional.of(
        new RatioRow(
            evidence.keyOf(ratio),
            ratio,
            term(ratio, numerator.get(), evidence).stream().toList(),
            term(ratio, denominator.get(), evidence),
            nameOfTerm(ratio, evidence, true),
            nameOfTerm(ratio, evidence, false)));
  }

  private static Optional<Figure> term(Figure ratio, String indicator, Evidence evidence) {
    FigureKey key =
        new FigureKey(
            ratio.kind(),
            ratio.subject(),
            indicator,
            ratio.scope(),
            ratio.period().start(),
            ratio.period().end());
    return evidence.index().find(key, ratio);
  }

  private static Bilingual nameOfTerm(Figure ratio, Evidence evidence, boolean numerator) {
    return evidence
        .codelists()
        .indicators()
        .byCode(ratio.indicator())
        .flatMap(numerator ? Indicator::numerator : Indicator::denominator)
        .flatMap(code -> evidence.codelists().indicators().byCode(code))
        .map(BothNames::of)
        .orElse(numerator ? NUMERATOR : DENOMINATOR);
  }
}
