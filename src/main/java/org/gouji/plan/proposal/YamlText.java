package org.gouji.plan.proposal;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes values as plan files write them, YAML 写法: plain where that is safe, else quoted. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}a-zA-Z_][\\p{IsHan}\\w()（）·、-]*");
  private static final Set<String> WORDS_OF_YAML =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");
  private static final Set<String> FLAGS = Set.of("confirmed");

  private YamlText() {}

  static String value(String text) {
    boolean plain =
        PLAIN.matcher(text).matches() && !WORDS_OF_YAML.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : quoted(text);
  }

  /** A JSON string is a YAML string. Characters no YAML file may hold are left out. */
  static String quoted(String text) {
    String printable =
        text.codePoints()
            .filter(point -> point == '\t' || point >= 0x20 && !isUnprintable(point))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(printable)) + '"';
  }

  private static boolean isUnprintable(int point) {
    return point >= 0x7F && point <= 0x9F
        || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
        || point >= 0xFFFE && point <= 0xFFFF;
  }

  static String entry(String key, String text) {
    return key + ": " + (FLAGS.contains(key) ? text : value(text));
  }

  /** One item of a list, its keys on lines of their own. */
  static List<String> item(Map<String, String> fields) {
    List<String> lines = new ArrayList<>();
    fields.forEach(
        (key, text) -> lines.add((lines.isEmpty() ? "  - " : "    ") + entry(key, text)));
    return lines;
  }
}
