package org.gouji.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Language;
import org.gouji.plan.text.figure.PolicyReading;
import org.gouji.plan.text.figure.StatedFigure;
import org.gouji.plan.text.figure.StatedKind;
import org.gouji.plan.text.source.PolicyText;

/**
 * A policy text with its figures marked, as one page, 目标核对页: the text, beside it the table; each
 * row leads to its mark and back. It needs nothing else and runs nothing; words of the text are
 * escaped.
 */
public final class ReviewPage {
  private static final String HTML = "text/html";
  private static final long RENDER_MILLIS = 600_000;

  private final String style = PageParts.resource("review.css");
  private final Template template =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addResultMapper(new HtmlEscaper(List.of(HTML)))
          .strictRendering(true)
          .timeout(RENDER_MILLIS)
          .useAsyncTimeout(false)
          .build()
          .parse(
              PageParts.resource("review.html"),
              new Variant(Locale.ROOT, StandardCharsets.UTF_8, HTML));

  public String render(PolicyText text, PolicyReading reading, Language language) {
    Words words = new Words(language);
    List<StatedFigure> figures = reading.figures();
    String page =
        template
            .data("file", text.document())
            .data("title", reading.head().title().orElse(""))
            .data("words", words)
            .data("head", words.head(reading))
            .data("kinds", words.kinds())
            .data(
                "pieces", new MarkedText(text.text(), figures, reading.passed(), language).pieces())
            .data(
                "rows",
                IntStream.range(0, figures.size())
                    .mapToObj(number -> words.row(number + 1, figures.get(number)))
                    .toList())
            .data(
                "passed",
                reading.passed().stream()
                    .map(passed -> new Passed(passed.words(), passed.reason().words().in(language)))
                    .toList())
            .data("log", text.log().stream().map(step -> step.words().in(language)).toList())
            .data("style", new RawString(style))
            .data("styleHash", PageParts.hash(style))
            .render();
    return Printable.text(page);
  }

  /** A figure as a row of the table. */
  public record Row(
      int number,
      String kind,
      String kindName,
      String entity,
      String indicator,
      String period,
      String qualifier,
      String value,
      String unit,
      String scope,
      String section) {}

  /** A number passed over, and why. */
  public record Passed(String words, String reason) {}

  /** A kind of figure with its name. */
  public record Kind(String code, String name) {}

  /** The words of the page in one language. */
  public record Words(Language language) {
    private static final List<Bilingual> KINDS =
        List.of(
            new Bilingual("目标", "target"),
            new Bilingual("实际", "actual"),
            new Bilingual("基期", "baseline"),
            new Bilingual("期限", "deadline"),
            new Bilingual("日期", "date"));

    public String tag() {
      return language.tag();
    }

    /** A label of the page. */
    public String say(String chinese, String english) {
      return language == Language.ZH ? chinese : english;
    }

    List<Kind> kinds() {
      return IntStream.range(0, KINDS.size())
          .mapToObj(at -> new Kind(StatedKind.values()[at].code(), KINDS.get(at).in(language)))
          .toList();
    }

    Row row(int number, StatedFigure figure) {
      return new Row(
          number,
          figure.kind().code(),
          KINDS.get(figure.kind().ordinal()).in(language),
          figure.entity(),
          figure.indicator(),
          figure.period().orElse(""),
          qualifier(figure),
          figure.value().toPlainString(),
          figure.unit(),
          figure.scope().orElse(""),
          figure.section());
    }

    String head(PolicyReading reading) {
      return reading.head().place()
          + reading.head().year().map(year -> " · " + year).orElse("")
          + reading.head().number().map(number -> " · " + number).orElse("")
          + " · "
          + (reading.head().draft() ? say("征求意见稿", "draft for comments") : say("正式印发", "adopted"));
    }

    private String qualifier(StatedFigure figure) {
      String bound =
          switch (figure.qualifier()) {
            case EXACT -> "";
            case REACH -> say("达到", "reaches");
            case AT_LEAST -> say("不低于", "at least");
            case MORE_THAN -> say("超过", "more than");
            case AT_MOST -> say("不高于", "at most");
            case LESS_THAN -> say("低于", "less than");
            case ABOUT -> say("左右", "about");
            case RANK -> say("第", "rank");
            case TOP -> say("前", "top");
            case CHANGE_UP -> say("增长", "up by");
            case CHANGE_DOWN -> say("下降", "down by");
            case FALL_TO -> say("降至", "falls to");
            case TIMES_UP -> say("增长（倍）", "up by times");
            case TIMES_OF -> say("为…的倍数", "times of");
          };
      return figure.hedged() ? (say("力争 ", "strives for ") + bound).strip() : bound;
    }
  }
}
