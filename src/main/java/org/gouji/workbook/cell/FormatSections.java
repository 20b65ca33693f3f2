package org.gouji.workbook.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sections of a number format, 格式分段: for positive numbers, negative ones, zero, as far as they
 * are the business of the reader and not of the formatting library.
 *
 * <p>The library prints 12.0 for {@code General" 家"} and a zero where the section for it is empty.
 */
final class FormatSections {

  private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"?|[\\\\!_*].?|\\[[^\\]]*]|.");
  private static final Pattern GENERAL = Pattern.compile("(?i)General|G/通用格式");
  private static final Pattern CONDITION = Pattern.compile("\\[[<=>]");
  private static final int NEGATIVE = 1;
  private static final int ZERO = 2;

  private final List<String> sections = new ArrayList<>();
  private final boolean ordinary;

  FormatSections(String code) {
    this.ordinary = !CONDITION.matcher(code).find();
    StringBuilder section = new StringBuilder();
    Matcher token = TOKEN.matcher(code);
    while (token.find()) {
      if (token.group().equals(";")) {
        sections.add(section.toString());
        section.setLength(0);
      } else {
        section.append(token.group());
      }
    }
    sections.add(section.toString());
  }

  /** What a number looks like, if its section is one the library gets wrong. */
  Optional<String> print(BigDecimal number, Function<BigDecimal, String> general) {
    int index = number.signum() < 0 ? NEGATIVE : number.signum() == 0 ? ZERO : 0;
    boolean own = index > 0 && index < sections.size();
    String section = sections.get(own ? index : 0);
    if (!ordinary) {
      return Optional.empty();
    }
    if (own && section.isBlank()) {
      return Optional.of("");
    }
    Matcher word = GENERAL.matcher(section);
    if (!word.find() || section.strip().length() == word.end() - word.start() && !own) {
      return Optional.empty();
    }
    BigDecimal size = own ? number.abs() : number;
    return Optional.of(
        literal(section.substring(0, word.start()))
            + general.apply(size)
            + literal(section.substring(word.end())));
  }

  /** The text of a format without digits: quotes and escapes resolved, colours left out. */
  private static String literal(String code) {
    return TOKEN
        .matcher(code)
        .replaceAll(found -> Matcher.quoteReplacement(printed(found.group())));
  }

  private static String printed(String token) {
    return switch (token.charAt(0)) {
      case '"' -> token.replace("\"", "");
      case '\\', '!' -> token.substring(1);
      case '_', '*', '[' -> "";
      default -> token;
    };
  }
}
