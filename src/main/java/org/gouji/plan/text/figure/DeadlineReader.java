package org.gouji.plan.text.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.plan.text.outline.Paragraph;
import org.gouji.plan.text.scan.Time;
import org.gouji.quantity.Qualifier;

/**
 * States the deadlines and days a text names, 期限与日期识别: 到2027年, 2025年底前, 2023年1月10日前, the days of
 * the document itself.
 */
final class DeadlineReader {
  private static final List<String> ACHIEVING = List.of("基本实现", "基本建成", "全面建成", "实现", "建成", "形成");
  private static final int LONGEST_NAME = 24;

  private final String text;
  private final String place;

  DeadlineReader(String text, String place) {
    this.text = text;
    this.place = place;
  }

  Optional<StatedFigure> read(
      Paragraph paragraph, List<Clause> sentence, Clause clause, Time time, String entity) {
    if (time.use() == Time.Use.DAY) {
      return Optional.of(
          stated(StatedKind.DATE, "日期", paragraph, clause, time, Qualifier.EXACT, place));
    }
    if (!time.isDeadline() || time.period().isEmpty()) {
      return Optional.empty();
    }
    Qualifier qualifier = time.use() == Time.Use.BEFORE ? Qualifier.LESS_THAN : Qualifier.EXACT;
    String name = name(paragraph, sentence, clause, time);
    return Optional.of(
        stated(StatedKind.DEADLINE, name, paragraph, clause, time, qualifier, entity));
  }

  private String name(Paragraph paragraph, List<Clause> sentence, Clause clause, Time time) {
    String own = clause.words(text, clause.start(), clause.end()).strip();
    if (own.contains("意见") && (own.contains("反馈") || own.contains("征求"))) {
      return "征求意见反馈截止日期";
    }
    String stage = stage(paragraph, time);
    if (!stage.isEmpty()) {
      return stage + "目标期限";
    }
    boolean inside = time.start() > clause.start() && time.end() < clause.end();
    if (inside && time.use() == Time.Use.BEFORE && !clause.hasAmount()) {
      return shortened(own) + "期限";
    }
    boolean figures = sentence.stream().anyMatch(Clause::hasAmount);
    if (paragraph.heading().contains("目标") && (figures || own.isEmpty() && sentence.size() == 1)) {
      return "发展目标期限";
    }
    if (figures) {
      String named = shortened(own);
      return (named.isEmpty() ? firstGoal(sentence) : named) + "目标期限";
    }
    return achieved(sentence, own) + "期限";
  }

  /** What is said first of the time, where no number is in it. */
  private String firstGoal(List<Clause> sentence) {
    return sentence.stream()
        .filter(clause -> !clause.hasAmount())
        .map(clause -> shortened(clause.words(text, clause.start(), clause.end()).strip()))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String stage(Paragraph paragraph, Time time) {
    String before = text.substring(paragraph.start(), Math.max(paragraph.start(), time.start()));
    int stage = before.indexOf("阶段");
    return stage > 0 && before.startsWith("第") ? before.substring(0, stage + 2) : "";
  }

  /**
   * The clause that says what is to be achieved; the shortest, for it names the goal most plainly.
   */
  private String achieved(List<Clause> sentence, String own) {
    return sentence.stream()
        .map(clause -> clause.words(text, clause.start(), clause.end()).strip())
        .filter(words -> ACHIEVING.stream().anyMatch(words::startsWith))
        .min(Comparator.comparingInt(String::length))
        .map(DeadlineReader::shortened)
        .orElseGet(() -> shortened(own));
  }

  private static String shortened(String words) {
    String plain = MeasuredThing.trimmed(words);
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
  }

  private StatedFigure stated(
      StatedKind kind,
      String name,
      Paragraph paragraph,
      Clause clause,
      Time time,
      Qualifier qualifier,
      String entity) {
    String period = time.period().orElse("");
    boolean day = period.length() == 10;
    boolean dayOfNoYear = period.startsWith("-");
    String digits =
        day || dayOfNoYear
            ? period.replace("-", "")
            : period.substring(0, Math.min(4, period.length()));
    return new StatedFigure(
        kind,
        entity,
        name,
        time.period(),
        number(digits),
        day ? "yyyymmdd" : dayOfNoYear ? "mmdd" : "年",
        qualifier,
        false,
        Optional.empty(),
        paragraph.section(),
        Quotes.around(text, time.start(), time.end(), clause.end()),
        paragraph.isHeading(),
        time.start(),
        time.end());
  }

  private static BigDecimal number(String digits) {
    String plain = digits.replaceAll("\\D", "");
    return plain.isEmpty() ? BigDecimal.ZERO : new BigDecimal(plain);
  }
}
