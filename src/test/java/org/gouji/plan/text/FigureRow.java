package org.gouji.plan.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A figure of a policy text as a line of JSON states it, by hand or by the grammar. */
record FigureRow(
    String document,
    String kind,
    String entity,
    String indicator,
    String period,
    BigDecimal value,
    String unit,
    String qualifier,
    String quote,
    boolean optional) {

  private record Base(String unit, int exponent) {}

  private static final Map<String, Base> UNITS =
      Map.ofEntries(
          Map.entry("万亿元", new Base("元", 12)),
          Map.entry("万亿", new Base("元", 12)),
          Map.entry("千亿元", new Base("元", 11)),
          Map.entry("亿元", new Base("元", 8)),
          Map.entry("亿", new Base("元", 8)),
          Map.entry("万元", new Base("元", 4)),
          Map.entry("元", new Base("元", 0)),
          Map.entry("%", new Base("%", 0)),
          Map.entry("百分点", new Base("pp", 0)),
          Map.entry("个百分点", new Base("pp", 0)),
          Map.entry("万个", new Base("n", 4)),
          Map.entry("万家", new Base("n", 4)),
          Map.entry("万户", new Base("n", 4)),
          Map.entry("万人", new Base("n", 4)),
          Map.entry("个", new Base("n", 0)),
          Map.entry("家", new Base("n", 0)),
          Map.entry("户", new Base("n", 0)),
          Map.entry("人", new Base("n", 0)),
          Map.entry("项", new Base("n", 0)),
          Map.entry("条", new Base("n", 0)),
          Map.entry("万台(套)", new Base("n", 4)),
          Map.entry("万台", new Base("n", 4)),
          Map.entry("位", new Base("rank", 0)),
          Map.entry("名", new Base("rank", 0)),
          Map.entry("", new Base("", 0)));
  private static final Set<String> ALIKE = Set.of("n", "rank", "");
  private static final Map<String, String> QUALIFIERS =
      Map.of("reach", "exact", "strive", "at_least", "at_most", "less_than");
  private static final Set<String> LENIENT =
      Set.of("reach", "strive", "rank", "change_up", "change_down");

  static FigureRow of(JsonNode line) {
    return new FigureRow(
        line.path("doc").asText(),
        line.path("kind").asText(),
        words(line, "entity"),
        words(line, "indicator"),
        words(line, "period"),
        new BigDecimal(line.path("value").asText()),
        words(line, "unit").replace('（', '(').replace('）', ')').strip(),
        Optional.of(words(line, "qualifier")).filter(q -> !q.isEmpty()).orElse("exact"),
        words(line, "quote"),
        line.path("optional").asBoolean());
  }

  private static String words(JsonNode line, String field) {
    return line.path(field).isNull() ? "" : line.path(field).asText();
  }

  boolean isDate() {
    return kind.equals("date");
  }

  /** The same amount, or the same deadline. */
  boolean states(FigureRow read) {
    if (kind.equals("deadline") || read.kind.equals("deadline")) {
      return kind.equals(read.kind) && (samePeriod(read) || value.compareTo(read.value) == 0);
    }
    Base mine = base();
    Base other = read.base();
    boolean kinds =
        mine.unit().equals(other.unit())
            || ALIKE.contains(mine.unit()) && ALIKE.contains(other.unit());
    return kinds && scaled(mine).compareTo(read.scaled(other)) == 0;
  }

  private Base base() {
    return UNITS.getOrDefault(unit, new Base(unit, 0));
  }

  private BigDecimal scaled(Base base) {
    return value.scaleByPowerOfTen(base.exponent());
  }

  boolean samePeriod(FigureRow other) {
    return plain(period).equals(plain(other.period));
  }

  private static String plain(String period) {
    return period.toUpperCase().replace("Q", "").replaceAll("[^0-9H]", "");
  }

  boolean sameQualifier(FigureRow read) {
    return meaning().equals(read.meaning())
        || LENIENT.contains(qualifier)
            && Set.of("exact", "at_least", "reach", qualifier).contains(read.meaning());
  }

  private String meaning() {
    return QUALIFIERS.getOrDefault(qualifier, qualifier);
  }

  boolean sameEntity(FigureRow read) {
    return alike(entity, read.entity, 0.5);
  }

  boolean sameIndicator(FigureRow read) {
    return alike(indicator, read.indicator, 0.5);
  }

  /** How well the two fit: which of several equal amounts is meant. */
  int closeness(FigureRow read) {
    return (alike(quote, read.quote, 0.6) ? 4 : 0)
        + (sameIndicator(read) ? 2 : 0)
        + (meaning().equals(read.meaning()) ? 1 : 0)
        + (samePeriod(read) ? 1 : 0);
  }

  /** Pairs of neighbouring characters the shorter one shares with the longer. */
  private static boolean alike(String one, String other, double limit) {
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    return both.size() >= limit * Math.max(1, Math.min(first.size(), second.size()));
  }

  private static Set<String> pairs(String words) {
    String plain = words.replaceAll("[\\s/·,，、()（）]", "");
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 1 < plain.length(); at++) {
      pairs.add(plain.substring(at, at + 2));
    }
    return pairs.isEmpty() ? Set.of(plain) : pairs;
  }

  @Override
  public String toString() {
    return "%s %s %s | %s | %s | %s%s %s «%s»"
        .formatted(document, kind, entity, indicator, period, value, unit, qualifier, quote);
  }
}
