package org.gouji.issue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Interval;
import org.gouji.quantity.PlainPrint;
import org.gouji.quantity.QuantityFormat;
import org.gouji.quantity.UnitOfMeasure;

/** Subjects, periods and amounts in words, 用语: the pieces sentences and reports share. */
public final class Phrases {
  /** Printed figures and their sums end within this many places and are shown in full. */
  private static final int PLACES_IN_FULL = 6;

  /** Quotients and roots do not end; this many places are shown of them. */
  private static final int PLACES_OF_QUOTIENTS = 2;

  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

  private final Names names;

  public Phrases(Names names) {
    this.names = Objects.requireNonNull(names, "names");
  }

  public String subject(Subject subject, Language language) {
    return Stream.of(
            named(subject.region(), code -> names.region(code, language)),
            named(subject.industry(), code -> names.industry(code, language)),
            named(subject.cluster(), code -> names.cluster(code, language)),
            asWritten(subject.park(), language),
            asWritten(subject.enterprise(), language),
            asWritten(subject.project(), language))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(language == Language.ZH ? "·" : ", "));
  }

  public String indicator(String code, Language language) {
    return named(code, known -> names.indicator(known, language));
  }

  public String period(Period period, Language language) {
    return PeriodName.of(period, language);
  }

  /** The unit's name in the language; an unknown unit stays as written. */
  public String unit(String symbol, Language language) {
    return names
        .unit(symbol)
        .map(unit -> language == Language.ZH ? unit.symbol() : unit.english())
        .orElse(symbol);
  }

  /**
   * An interval of base units, shown in the unit: as the printed number where it is the interval of
   * one.
   */
  public String amount(Interval base, String unit, Language language) {
    Optional<UnitOfMeasure> known = names.unit(unit);
    Interval shown = known.map(of -> of.fromBase(base)).orElse(base);
    Optional<BigDecimal> printed = PlainPrint.of(shown);
    if (printed.isPresent()) {
      return printed(printed.get(), unit, language);
    }
    if (known.filter(of -> of.dimension() == Dimension.RANK).isPresent() && isTop(shown)) {
      String last = shown.upperValue().orElseThrow().toPlainString();
      return language == Language.ZH ? "前" + last + "位" : "top " + last;
    }
    QuantityFormat format = format(ends(shown), language);
    return known
        .map(of -> format.interval(shown, of))
        .orElseGet(() -> format.interval(shown) + inBaseUnits(unit, language));
  }

  private String printed(BigDecimal number, String symbol, Language language) {
    String unit = unit(symbol, language);
    String gap = unit.isEmpty() || unit.equals("%") || unit.equals("‰") ? "" : " ";
    return number.toPlainString() + gap + unit;
  }

  private static boolean isTop(Interval rank) {
    return !rank.isPoint()
        && rank.upperValue().isPresent()
        && rank.lowerValue().filter(best -> best.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  /** A number that is already in the unit. */
  public String number(BigDecimal value, String unit, Language language) {
    QuantityFormat format = format(Stream.of(value), language);
    return names
        .unit(unit)
        .map(of -> format.amount(value, of))
        .orElseGet(() -> (format.number(value) + " " + unit).strip());
  }

  public String argument(Argument argument, Language language) {
    if (argument instanceof Argument.Amount amount) {
      return amount(amount.interval(), amount.unit(), language);
    } else if (argument instanceof Argument.Number number) {
      return number(number.value(), number.unit(), language);
    } else if (argument instanceof Argument.Words words) {
      return language == Language.ZH ? words.chinese() : words.english();
    } else if (argument instanceof Argument.Quoted quoted) {
      return quoted.text();
    } else if (argument instanceof Argument.Phrase phrase) {
      return phrase(phrase, language);
    } else if (argument instanceof Argument.Time time) {
      return period(time.period(), language);
    }
    return ((Argument.Several) argument)
        .items().stream()
            .map(item -> argument(item, language))
            .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
  }

  private String phrase(Argument.Phrase phrase, Language language) {
    return GAP.matcher(phrase.text().in(language))
        .replaceAll(
            gap -> {
              Argument piece = phrase.pieces().get(Integer.parseInt(gap.group(1)));
              return Matcher.quoteReplacement(argument(piece, language));
            });
  }

  /** Names that no list translates: an English sentence quotes them. */
  private static String asWritten(String name, Language language) {
    return name.isEmpty() || language == Language.ZH ? name : "“" + name + "”";
  }

  private static String named(String code, UnaryOperator<String> name) {
    return code.isEmpty() ? "" : name.apply(code);
  }

  /**
   * A number without its unit would be read in the wrong one, so the sentence says what it is in.
   */
  private static String inBaseUnits(String unit, Language language) {
    if (unit.isEmpty()) {
      return "";
    }
    return language == Language.ZH
        ? "（基本单位，计量单位“" + unit + "”未收录）"
        : " (in base units; unit \"" + unit + "\" is in no unit table)";
  }

  private static Stream<BigDecimal> ends(Interval interval) {
    return Stream.of(interval.lowerValue(), interval.upperValue()).flatMap(Optional::stream);
  }

  private static QuantityFormat format(Stream<BigDecimal> numbers, Language language) {
    boolean inFull =
        numbers.allMatch(value -> value.stripTrailingZeros().scale() <= PLACES_IN_FULL);
    return new QuantityFormat(
        Locale.forLanguageTag(language.tag()), inFull ? PLACES_IN_FULL : PLACES_OF_QUOTIENTS);
  }
}
