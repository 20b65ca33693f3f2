package org.gouji.workbook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A layout file being written, 表样文件文本: fields, flow mappings and texts that YAML reads back. */
final class LayoutText {

  private final StringBuilder text = new StringBuilder();

  void comment(String indent, String words) {
    text.append(indent).append("# ").append(printable(words)).append('\n');
  }

  void line(String line) {
    text.append(line).append('\n');
  }

  /** One mapping on one line, without the fields that say nothing. */
  static final class Flow {
    private final List<String> fields = new ArrayList<>();

    Flow with(String name, String written) {
      fields.add(name + ": " + written);
      return this;
    }

    Flow with(String name, Optional<String> written) {
      written.ifPresent(value -> with(name, value));
      return this;
    }

    @Override
    public String toString() {
      return fields.stream().collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** A text between double quotes. */
  static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
              } else if (isPlain(point)) {
                quoted.appendCodePoint(point);
              } else {
                quoted.append("\\U%08X".formatted(point));
              }
            });
    return quoted.append('"').toString();
  }

  private static String printable(String words) {
    return words
        .codePoints()
        .map(point -> isPlain(point) ? point : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
