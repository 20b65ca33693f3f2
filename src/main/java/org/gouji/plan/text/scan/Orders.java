package org.gouji.plan.text.scan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.plan.text.scan.Amount.Shape;
import org.gouji.plan.text.scan.Amount.Value;

/**
 * Recognises places in an order, 位次识别: 第7, 第二位, 前十, 前10强. 第三代, 第一产业, 第二次 and the like name things.
 */
final class Orders {
  private static final List<String> PLACES = List.of("位", "名");
  private static final List<String> TOP_PLACES = List.of("位", "名", "强", "列", "");
  private static final String ENDS = "，,。;；、:：)）”\" \n";

  private static final String FIRST = "首位";

  private Orders() {}

  static Optional<Amount> at(String text, int at) {
    if (text.startsWith(FIRST, at)) {
      return first(text, at);
    }
    if (text.startsWith("第", at)) {
      return order(text, at, Shape.RANK, PLACES);
    }
    return text.startsWith("前", at) && !text.startsWith("前列", at)
        ? order(text, at, Shape.TOP, TOP_PLACES)
        : Optional.empty();
  }

  /** 居全国首位; 摆在首位 is rhetoric. */
  private static Optional<Amount> first(String text, int at) {
    int end = at + FIRST.length();
    boolean ranks = at > 0 && text.charAt(at - 1) != '在' && closes(text, end);
    return ranks
        ? Optional.of(amount(at, Shape.RANK, new Number(BigDecimal.ONE, end, false), end))
        : Optional.empty();
  }

  private record Number(BigDecimal value, int end, boolean arabic) {}

  private static Optional<Amount> order(String text, int at, Shape shape, List<String> places) {
    return one(text, at, shape, places).map(first -> listed(text, first));
  }

  /** 第3、第5位; 第三和第五: as many places as things are named. */
  private static Amount listed(String text, Amount first) {
    List<Value> values = new ArrayList<>(first.values());
    int end = first.end();
    Optional<Amount> next = following(text, end);
    while (next.isPresent()) {
      values.addAll(next.get().values());
      end = next.get().end();
      next = following(text, end);
    }
    return new Amount(first.start(), end, first.shape(), values, first.after());
  }

  private static Optional<Amount> following(String text, int at) {
    boolean marked = at + 1 < text.length() && "、和与及".indexOf(text.charAt(at)) >= 0;
    return marked && text.startsWith("第", at + 1)
        ? one(text, at + 1, Shape.RANK, PLACES)
        : Optional.empty();
  }

  private static Optional<Amount> one(String text, int at, Shape shape, List<String> places) {
    return number(text, at + 1)
        .flatMap(
            number ->
                places.stream()
                    .filter(place -> text.startsWith(place, number.end()))
                    .findFirst()
                    .map(place -> amount(at, shape, number, number.end() + place.length()))
                    .filter(a -> shape == Shape.RANK || closes(text, a.end()))
                    .or(
                        () ->
                            shape == Shape.RANK && closes(text, number.end())
                                ? Optional.of(amount(at, shape, number, number.end()))
                                : Optional.empty()));
  }

  private static Optional<Number> number(String text, int at) {
    return Digits.at(text, at)
        .filter(Digits::isWhole)
        .filter(digits -> digits.length(at) <= 3)
        .map(digits -> new Number(digits.number(), digits.end(), true))
        .or(
            () ->
                Numerals.at(text, at)
                    .map(numeral -> new Number(numeral.number(), numeral.end(), false)));
  }

  /** Nothing is counted or named behind it. */
  private static boolean closes(String text, int at) {
    return at >= text.length()
        || ENDS.indexOf(text.charAt(at)) >= 0
        || text.startsWith("和", at)
        || text.startsWith("以内", at)
        || text.startsWith("之列", at)
        || text.startsWith("行列", at);
  }

  private static Amount amount(int at, Shape shape, Number number, int end) {
    return Amount.one(at, end, shape, new Value(number.value(), "位", at, end), Optional.empty());
  }
}
