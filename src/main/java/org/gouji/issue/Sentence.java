package org.gouji.issue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what a rule found into words, 问题表述: a template, and what its placeholders stand for.
 *
 * <p>{@code {subject} {period} {indicator}} come from the scope, {@code {expected} {reported}
 * {difference}} from the balance, everything else from the arguments, which also win over the
 * others.
 */
public final class Sentence {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

  /**
   * Names come from code lists and may begin with a small letter; quoted words stay as they are.
   */
  private static final Pattern STARTS_WITH_A_NAME = Pattern.compile("\\{(subject|indicator)}");

  private final Phrases phrases;

  public Sentence(Names names) {
    this.phrases = new Phrases(names);
  }

  /** The issue in both languages. */
  public Bilingual of(Issue issue) {
    return of(issue.message(), issue.scope(), issue.arguments(), issue.balance());
  }

  public Bilingual of(
      Bilingual template,
      ScopeKey scope,
      Map<String, Argument> arguments,
      Optional<Balance> balance) {
    return new Bilingual(
        of(template, scope, arguments, balance, Language.ZH),
        of(template, scope, arguments, balance, Language.EN));
  }

  /**
   * The sentence in one language.
   *
   * @throws UnknownPlaceholderException if the template names something that is not there
   */
  public String of(
      Bilingual template,
      ScopeKey scope,
      Map<String, Argument> arguments,
      Optional<Balance> balance,
      Language language) {
    Map<String, Supplier<String>> words = words(scope, arguments, balance, language);
    String text = template.in(language);
    String said = replaced(text, words);
    return language == Language.EN && STARTS_WITH_A_NAME.matcher(text).lookingAt()
        ? capitalised(said)
        : said;
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : new StringBuilder()
            .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
            .append(text, text.offsetByCodePoints(0, 1), text.length())
            .toString();
  }

  private static String replaced(String text, Map<String, Supplier<String>> words) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match -> {
              Supplier<String> word = words.get(match.group(1));
              if (word == null) {
                throw new UnknownPlaceholderException(match.group(1), text, words.keySet());
              }
              return Matcher.quoteReplacement(word.get());
            });
  }

  private Map<String, Supplier<String>> words(
      ScopeKey scope,
      Map<String, Argument> arguments,
      Optional<Balance> balance,
      Language language) {
    Map<String, Supplier<String>> words = new TreeMap<>();
    words.put("subject", () -> phrases.subject(scope.subject(), language));
    words.put("period", () -> phrases.period(scope.period(), language));
    words.put("indicator", () -> phrases.indicator(scope.indicator(), language));
    balance.ifPresent(both -> words.putAll(words(both, language)));
    arguments.forEach((name, value) -> words.put(name, () -> phrases.argument(value, language)));
    return words;
  }

  private Map<String, Supplier<String>> words(Balance both, Language language) {
    return Map.of(
        "expected", () -> phrases.amount(both.expected(), both.unit(), language),
        "reported", () -> phrases.amount(both.reported(), both.unit(), language),
        "difference",
            () ->
                both.difference()
                    .map(difference -> phrases.amount(difference, both.unit(), language))
                    .orElse(language == Language.ZH ? "无法确定" : "not determined"));
  }
}
