package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.rule.DrlTree.Annotation;

/**
 * The annotations of a rule with their places, 规则注解. Drools drops the place of most annotations and
 * all but one of a repeated one, so their text is taken from the file.
 */
final class AnnotationText {

  private static final Pattern START = Pattern.compile("@([A-Za-z_][A-Za-z0-9_]*)");

  private AnnotationText() {}

  /** The annotations between two offsets: the start of a rule and the start of its condition. */
  static List<Annotation> read(SourceText source, int start, int end) {
    Matcher matcher = START.matcher(source.masked());
    matcher.region(start, end);
    List<Annotation> annotations = new ArrayList<>();
    while (matcher.find()) {
      String text = argument(source, matcher.end());
      annotations.add(new Annotation(matcher.group(1), text, matcher.start()));
    }
    return annotations;
  }

  private static String argument(SourceText source, int from) {
    String masked = source.masked();
    int open = from;
    while (open < masked.length() && Character.isWhitespace(masked.charAt(open))) {
      open++;
    }
    if (open == masked.length() || masked.charAt(open) != '(') {
      return "";
    }
    int close = closing(masked, open);
    return source.text().substring(open + 1, close).strip();
  }

  private static int closing(String masked, int open) {
    int depth = 0;
    for (int i = open; i < masked.length(); i++) {
      if (masked.charAt(i) == '(') {
        depth++;
      } else if (masked.charAt(i) == ')' && --depth == 0) {
        return i;
      }
    }
    return masked.length();
  }

  /** The quoted strings of an annotation without the quotes Drools leaves, or its bare word. */
  static List<String> values(String text) {
    if (!text.startsWith("\"")) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
    List<String> values = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) == '"') {
        StringBuilder value = new StringBuilder();
        i = unquote(text, i + 1, value);
        values.add(value.toString());
      } else {
        i++;
      }
    }
    return values;
  }

  private static int unquote(String text, int from, StringBuilder value) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '"') {
      if (text.charAt(i) == '\\' && i + 1 < text.length()) {
        i++;
      }
      value.append(text.charAt(i));
      i++;
    }
    return i + 1;
  }
}
