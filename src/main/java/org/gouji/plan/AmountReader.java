package org.gouji.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Stated;
import org.gouji.figure.Written;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.Reading;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.UnreadableNumberException;
import org.gouji.quantity.WrittenNumber;

/** Reads value, unit and qualifier of a figure into what they mean. */
final class AmountReader {

  /** What a figure states, and the words it states it in. */
  record Amount(Stated stated, Written written, boolean hedged) {}

  private static final Map<String, Qualifier> QUALIFIERS =
      Arrays.stream(Qualifier.values())
          .collect(Collectors.toUnmodifiableMap(Qualifier::code, Function.identity()));

  private static final Pattern MAGNITUDE = Pattern.compile("[万亿]");

  private final PlanCodes codes;
  private final BigDecimal aboutBand;

  AmountReader(PlanCodes codes, BigDecimal aboutBand) {
    this.codes = codes;
    this.aboutBand = aboutBand;
  }

  Amount read(PlanFields fields, FigureKind kind) {
    UnitOfMeasure unit = codes.unit(fields, "unit");
    WrittenNumber written = number(fields, unit);
    Reading reading = kind == FigureKind.TARGET ? Reading.AIMED_AT : Reading.STATED;
    return new Amount(
        new Stated.Amount(written.intervalIn(unit, reading, aboutBand)),
        new Written(
            fields.text("words", written.text()),
            Optional.of(written.number()),
            unit.symbol(),
            Optional.of(written.halfStep()),
            written.qualifier()),
        written.hedged());
  }

  private WrittenNumber number(PlanFields fields, UnitOfMeasure unit) {
    WrittenNumber printed = printed(fields);
    refuseSecondUnit(fields, printed, unit);
    return new WrittenNumber(
        printed.text(),
        printed.number(),
        printed.halfStep(),
        qualifier(fields, printed.qualifier()),
        Optional.of(unit.symbol()),
        printed.hedged());
  }

  private static WrittenNumber printed(PlanFields fields) {
    try {
      return WrittenNumber.parse(fields.required("value"));
    } catch (UnreadableNumberException e) {
      throw fields.mistake("value", e.message(Locale.CHINESE), e.message(Locale.ENGLISH));
    }
  }

  /** 1.73万亿 with the unit 万亿元 would be a million million times too much. */
  private void refuseSecondUnit(PlanFields fields, WrittenNumber printed, UnitOfMeasure unit) {
    boolean otherUnit = printed.unitText().filter(text -> !isUnit(text, unit)).isPresent();
    boolean magnitudeTwice =
        MAGNITUDE.matcher(printed.text()).find() && MAGNITUDE.matcher(unit.symbol()).find();
    if (otherUnit || magnitudeTwice) {
      throw fields.mistake(
          "value",
          "数值“%s”与单位“%s”重复或矛盾；数值中只写数字，单位写在 unit 中".formatted(printed.text(), unit.symbol()),
          "the value %s and the unit %s repeat or contradict each other; write digits as the value and the unit as unit"
              .formatted(printed.text(), unit.symbol()));
    }
  }

  private boolean isUnit(String text, UnitOfMeasure unit) {
    return codes.codelists().units().find(text).filter(unit::equals).isPresent();
  }

  private static Qualifier qualifier(PlanFields fields, Qualifier printed) {
    Qualifier stated = fields.choice("qualifier", QUALIFIERS, printed);
    if (printed != Qualifier.EXACT && stated != printed) {
      throw fields.mistake(
          "qualifier",
          "与数值“%s”的措辞矛盾；请删去，或改为 %s".formatted(fields.text("value"), printed.code()),
          "contradicts the words of the value %s; delete it or write %s"
              .formatted(fields.text("value"), printed.code()));
    }
    return stated;
  }
}
