package org.gouji.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gouji.issue.Language;

/**
 * A report as one HTML file, HTML 报告, that needs nothing else: no network, no fonts, no script to
 * be readable. All words from outside are escaped, and a content security policy names the one
 * script and the one style that may work.
 */
public final class HtmlReport {
  private static final String HTML = "text/html";

  /** Pieces of the page: t shows a text of ours in both languages, l a label of the page itself. */
  private static final List<String> TAGS =
      List.of("t", "l", "cut", "choices", "verdicts", "chart", "issue");

  /** A large report takes longer than the ten seconds the engine would wait. */
  private static final long RENDER_MILLIS = 600_000;

  private final Template template;
  private final String style = PageParts.resource("report.css");
  private final String script = PageParts.resource("report.js");
  private final HtmlPage.Limits limits;

  public HtmlReport() {
    this(HtmlPage.Limits.USUAL);
  }

  HtmlReport(HtmlPage.Limits limits) {
    this.limits = limits;
    this.template = engine().getTemplate("report");
  }

  public String render(CheckReport report, Language language) {
    String page =
        template
            .data("page", HtmlPage.of(report, limits))
            .data("language", language == Language.ZH ? "zh" : "en")
            .data("style", new RawString(style))
            .data("script", new RawString(script))
            .data("styleHash", PageParts.hash(style))
            .data("scriptHash", PageParts.hash(script))
            .render();
    return Printable.text(page);
  }

  private static Engine engine() {
    EngineBuilder builder =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .strictRendering(true)
            .timeout(RENDER_MILLIS)
            .useAsyncTimeout(false);
    TAGS.forEach(tag -> builder.addSectionHelper(new UserTagSectionHelper.Factory(tag, tag)));
    Engine engine = builder.build();
    TAGS.forEach(tag -> engine.putTemplate(tag, parsed(engine, tag)));
    engine.putTemplate("report", parsed(engine, "report"));
    return engine;
  }

  /** Named as HTML, else nothing in it would be escaped. */
  private static Template parsed(Engine engine, String name) {
    return engine.parse(
        PageParts.resource(name + ".html"), new Variant(Locale.ROOT, StandardCharsets.UTF_8, HTML));
  }
}
