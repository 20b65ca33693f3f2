package org.gouji.report;

import java.util.Optional;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Language;
import org.gouji.issue.Names;
import org.gouji.issue.Phrases;
import org.gouji.quantity.Interval;
import org.gouji.quantity.UnitOfMeasure;

/** Intervals of base units in the unit a reader expects, 数值换算. */
final class Amounts {
  private final Names names;
  private final Phrases phrases;

  Amounts(Names names) {
    this.names = names;
    this.phrases = new Phrases(names);
  }

  CheckReport.AmountEntry of(Interval base, String unit) {
    Optional<UnitOfMeasure> known = names.unit(unit);
    Interval shown = known.map(of -> of.fromBase(base)).orElse(base);
    return new CheckReport.AmountEntry(
        shown.lowerValue(),
        shown.lower().isClosed(),
        shown.upperValue(),
        shown.upper().isClosed(),
        known.map(UnitOfMeasure::symbol).orElse(""),
        new Bilingual(
            phrases.amount(base, unit, Language.ZH), phrases.amount(base, unit, Language.EN)));
  }
}
