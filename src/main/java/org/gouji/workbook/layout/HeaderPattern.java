package org.gouji.workbook.layout;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.workbook.table.PeriodExpression;
import org.gouji.workbook.table.PeriodWords;
import org.gouji.workbook.table.PlainText;

/**
 * The header of a column as a layout gives it, 表头式样: a star stands for any words, {@code {period}}
 * for the words of a report period, which are others next time.
 *
 * @param dense the header without spaces
 */
record HeaderPattern(String dense, Pattern pattern, boolean exact) {

  static final String PERIOD = "{period}";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\*|\\{period\\}");

  static HeaderPattern of(String header) {
    String dense = PlainText.dense(header);
    StringBuilder pattern = new StringBuilder();
    Matcher placeholder = PLACEHOLDER.matcher(dense);
    int done = 0;
    while (placeholder.find()) {
      pattern.append(Pattern.quote(dense.substring(done, placeholder.start())));
      pattern.append(placeholder.group().equals(PERIOD) ? "([^/]+?)" : ".*");
      done = placeholder.end();
    }
    pattern.append(Pattern.quote(dense.substring(done)));
    return new HeaderPattern(dense, Pattern.compile(pattern.toString()), done == 0);
  }

  /** The header of a column of a form that comes again: its periods become {@code {period}}. */
  static String recurring(String part) {
    String plain = PlainText.dense(part);
    return PeriodWords.inHeader(plain)
        .filter(found -> !(found.expression() instanceof PeriodExpression.Relative))
        .flatMap(found -> withoutPeriod(plain, found.rest()))
        .orElse(plain);
  }

  private static Optional<String> withoutPeriod(String plain, String rest) {
    int before = 0;
    while (before < rest.length() && rest.charAt(before) == plain.charAt(before)) {
      before++;
    }
    String after = rest.substring(before);
    return plain.endsWith(after) && plain.length() > rest.length()
        ? Optional.of(rest.substring(0, before) + PERIOD + after)
        : Optional.empty();
  }

  /** Whether a column's header, without its spaces, is this one. */
  boolean fits(String header) {
    if (exact) {
      return dense.equals(header);
    }
    Matcher matcher = pattern.matcher(header);
    return matcher.matches() && arePeriods(matcher.toMatchResult());
  }

  private static boolean arePeriods(MatchResult match) {
    return IntStream.rangeClosed(1, match.groupCount())
        .mapToObj(match::group)
        .allMatch(words -> recurring(words).equals(PERIOD));
  }

  /** Whether there are words of its own, by which a form can be known. */
  boolean isTelling() {
    return PLACEHOLDER
            .matcher(dense)
            .replaceAll("")
            .replaceAll("[\\W_&&[^\\p{IsHan}]]", "")
            .length()
        >= 2;
  }
}
