package org.gouji.issue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.figure.Source;
import org.gouji.issue.Correction.Corrected;

/** Says where a mistake likely lies, 错误定位用语. */
public final class LocalisationWords {
  private final Phrases phrases;

  public LocalisationWords(Names names) {
    this.phrases = new Phrases(names);
  }

  /**
   * What is known of the mistake behind an issue; empty if nothing is, or another issue says it.
   */
  public Optional<Bilingual> of(Localisation localisation) {
    if (localisation.reason().isPresent()) {
      return localisation.reason().map(LocalisationWords::sentence);
    }
    return localisation.corrections().stream()
        .findFirst()
        .map(first -> sentence(lead(localisation, of(first))));
  }

  private static Bilingual lead(Localisation localisation, Bilingual first) {
    if (localisation.isDecided()) {
      return new Bilingual("最可能有误：" + first.chinese(), "Most likely wrong: " + first.english());
    }
    int ways = localisation.alternatives();
    return new Bilingual(
        "以下%d种更正都能使关系成立，首选：%s".formatted(ways, first.chinese()),
        "Any of %d corrections would settle it, the first choice being %s"
            .formatted(ways, first.english()));
  }

  private static Bilingual sentence(Bilingual words) {
    return new Bilingual(words.chinese() + "。", words.english() + ".");
  }

  /** All figures of a correction, each with where it must lie. */
  public Bilingual of(Correction correction) {
    return new Bilingual(
        joined(correction.figures(), Language.ZH, "；同时"),
        joined(correction.figures(), Language.EN, "; and "));
  }

  private String joined(List<Corrected> figures, Language language, String between) {
    return figures.stream()
        .map(figure -> of(figure, language))
        .collect(Collectors.joining(between));
  }

  private String of(Corrected corrected, Language language) {
    Contributor figure = corrected.figure();
    String stated = (figure.raw() + " " + phrases.unit(figure.unit(), language)).strip();
    String range = phrases.amount(corrected.range(), figure.unit(), language);
    boolean isRange = range.startsWith("[") || range.startsWith("(");
    String words =
        language == Language.ZH
            ? "%s填报的%s，应%s"
                .formatted(place(figure), stated, isRange ? "在" + range + "之间" : "为" + range)
            : "%s, stated as %s, should %s"
                .formatted(place(figure), stated, (isRange ? "lie in " : "be ") + range);
    return words + slips(corrected.slips(), language);
  }

  private static String place(Contributor figure) {
    Source source = figure.source();
    return source.document() + " " + source.place();
  }

  private static String slips(List<Cause> slips, Language language) {
    if (slips.isEmpty()) {
      return "";
    }
    Cause first = slips.get(0);
    return language == Language.ZH ? "（" + first.chinese() + "）" : " (" + first.english() + ")";
  }
}
