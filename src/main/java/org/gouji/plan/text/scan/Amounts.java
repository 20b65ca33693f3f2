package org.gouji.plan.text.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.plan.text.scan.Amount.Shape;
import org.gouji.plan.text.scan.Amount.Value;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.QualifierWords;

/**
 * Recognises amounts in Arabic numerals, 数量识别.
 *
 * <pre>
 * amount = number [between] [unit] [after]
 * list   = number 、 number … unit [after]           14.7、21.5个百分点
 *        | number unit 和 number unit                59.4%和81.7%
 * range  = number [unit] (— | 至 | 到) number unit    5%—8%
 * </pre>
 */
final class Amounts {
  private static final String LIST_MARKS = "、和与及";
  private static final String RANGE_MARKS = "—–-~～至到";

  private final Units units;

  Amounts(Units units) {
    this.units = units;
  }

  Optional<Amount> at(String text, int at) {
    return Digits.at(text, at).filter(digits -> !isName(text, at, digits)).map(d -> read(text, at));
  }

  /** One number with what stands between it and the next. */
  private record Part(Value value, Optional<Qualifier> after, int end) {}

  private Amount read(String text, int at) {
    Part first = part(text, at);
    List<Part> parts = new ArrayList<>(List.of(first));
    Optional<Part> until = next(text, first, RANGE_MARKS);
    if (until.isPresent()) {
      parts.add(until.get());
      return amount(at, Shape.RANGE, parts);
    }
    Optional<Part> more = next(text, first, LIST_MARKS);
    while (more.isPresent()) {
      parts.add(more.get());
      more = next(text, more.get(), LIST_MARKS);
    }
    return amount(at, parts.size() == 1 ? Shape.ONE : Shape.LIST, parts);
  }

  private Part part(String text, int at) {
    Digits digits = Digits.at(text, at).orElseThrow();
    Optional<QualifierWords.Word> between =
        word(text, digits.end(), QualifierWords.Place.BETWEEN)
            .filter(word -> units.at(text, digits.end() + word.text().length()).isPresent());
    int unitAt = digits.end() + length(between);
    Optional<String> unit = units.at(text, unitAt);
    int behind = unitAt + unit.map(String::length).orElse(0);
    Optional<QualifierWords.Word> after =
        word(text, behind, QualifierWords.Place.AFTER).filter(word -> !word.text().equals("+"));
    return new Part(
        new Value(digits.number(), unit.orElse(""), at, behind),
        after.or(() -> between).map(QualifierWords.Word::qualifier),
        behind + length(after));
  }

  private static Optional<QualifierWords.Word> word(
      String text, int at, QualifierWords.Place place) {
    return QualifierWords.startOf(text, at, place);
  }

  private static int length(Optional<QualifierWords.Word> word) {
    return word.map(found -> found.text().length()).orElse(0);
  }

  /** A further number of the same amount. */
  private Optional<Part> next(String text, Part before, String marks) {
    int at = before.end();
    boolean marked = at < text.length() && marks.indexOf(text.charAt(at)) >= 0;
    if (!marked || !Digits.isDigit(text, at + 1)) {
      return Optional.empty();
    }
    Digits digits = Digits.at(text, at + 1).orElseThrow();
    if (isName(text, at + 1, digits)) {
      return Optional.empty();
    }
    Part part = part(text, at + 1);
    String unit = before.value().unit();
    boolean oneUnit = unit.isEmpty() || units.isOneKind(unit, part.value().unit());
    boolean bareName = digits.end() < text.length() && before.after().isPresent();
    return oneUnit && !part.value().unit().isEmpty() && !bareName
        ? Optional.of(part)
        : Optional.empty();
  }

  private static Amount amount(int at, Shape shape, List<Part> parts) {
    Part last = parts.get(parts.size() - 1);
    String shared = last.value().unit();
    List<Value> values =
        parts.stream()
            .map(Part::value)
            .map(
                value ->
                    value.unit().isEmpty()
                        ? new Value(value.number(), shared, value.start(), value.end())
                        : value)
            .toList();
    return new Amount(at, last.end(), shape, values, last.after());
  }

  /** 5G, X86, 500强, 12345热线: the number is part of a name. */
  private boolean isName(String text, int at, Digits digits) {
    int end = digits.end();
    boolean letterBefore = at > 0 && isLatin(text.charAt(at - 1));
    boolean letterBehind =
        end < text.length() && isLatin(text.charAt(end)) && units.at(text, end).isEmpty();
    boolean marked = at > 0 && "〔[#№".indexOf(text.charAt(at - 1)) >= 0;
    boolean numbered = text.startsWith("号", end) || text.startsWith("强", end);
    boolean month = text.startsWith("月", end) && digits.length(at) <= 2;
    boolean first = isFirstOnes(text, at, end);
    boolean plus =
        end < text.length() && text.charAt(end) == '+' || at > 0 && text.charAt(at - 1) == '+';
    return letterBefore || letterBehind || marked || numbered || plus || month || first;
  }

  /** 前10家企业: those are meant that come first; 2025年前5家 is a count. */
  private boolean isFirstOnes(String text, int at, int end) {
    boolean front = at > 0 && text.charAt(at - 1) == '前';
    boolean time = at > 1 && "底末年月日提之以目当".indexOf(text.charAt(at - 2)) >= 0;
    return front && !time && units.at(text, end).filter(units::counts).isPresent();
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
