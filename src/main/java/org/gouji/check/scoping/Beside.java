package org.gouji.check.scoping;

import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.codelist.Comparison;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.codelist.PriceBasis;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;

/** Finds what is stated about the subject of another figure, 相关数据项. */
final class Beside {
  private final Evidence evidence;

  Beside(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Actual figures with a period, each with what it measures. */
  Stream<Figure> actuals() {
    return evidence
        .statistics()
        .filter(figure -> figure.kind() == FigureKind.ACTUAL && figure.period().isKnown());
  }

  Optional<Indicator> indicator(String code) {
    return evidence.codelists().indicators().byCode(code);
  }

  /** The indicator of the asker's subject, period and scope, nearest to where it stands. */
  Optional<Figure> of(Figure asker, String indicator) {
    return of(asker, indicator, asker.period());
  }

  Optional<Figure> of(Figure asker, String indicator, Period period) {
    FigureKey key =
        new FigureKey(
            asker.kind(), asker.subject(), indicator, asker.scope(), period.start(), period.end());
    return evidence.index().find(key, asker);
  }

  /** As {@link #of}, only from the asker's own table. */
  Optional<Figure> inTable(Figure asker, String indicator) {
    return of(asker, indicator)
        .filter(found -> Scopes.tableOf(found).equals(Scopes.tableOf(asker)));
  }

  /** The year-on-year growth of a level, as the dictionary derives it. */
  Optional<Indicator> growthOf(String level) {
    return indicator(level + "_growth").filter(Beside::isYearlyGrowth);
  }

  /** Whether both levels a growth follows from are stated, so that it is held against them. */
  boolean levelsAreStated(Figure rate, Indicator indicator) {
    return indicator
        .growthOf()
        .flatMap(this::indicator)
        .filter(level -> samePrices(indicator, level))
        .filter(level -> of(rate, level.code()).isPresent())
        .flatMap(level -> of(rate, level.code(), rate.period().yearBefore()))
        .isPresent();
  }

  static boolean isYearlyGrowth(Indicator indicator) {
    return indicator.nature() == Nature.GROWTH
        && indicator.comparison() == Comparison.YEAR_ON_YEAR
        && indicator.growthOf().isPresent();
  }

  static boolean samePrices(Indicator rate, Indicator level) {
    return rate.priceBasis().orElse(PriceBasis.CURRENT)
        == level.priceBasis().orElse(PriceBasis.CURRENT);
  }
}
