package org.gouji.plan.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One figure of a plan file as a person left it, 已有数据项, with its lines. */
final class KeptItem {
  private final JsonNode item;
  private final List<String> lines;

  KeptItem(JsonNode item, List<String> lines) {
    this.item = item;
    this.lines = List.copyOf(lines);
  }

  String id() {
    return text("id");
  }

  String text(String key) {
    return item.path(key).asText("");
  }

  List<String> lines() {
    return lines;
  }

  boolean isConfirmed() {
    return !text("confirmed").equals("false");
  }

  /** What the text was read to say when this was written; empty if a person wrote it by hand. */
  Optional<Statement> readAs() {
    return Statement.ofLine(text("read_as"));
  }

  /** True if it states what the text states, whoever wrote it. */
  boolean states(Statement statement) {
    return text("kind").equals(statement.kind())
        && text("period").equals(statement.period())
        && text("value").equals(statement.value())
        && text("unit").equals(statement.unit());
  }

  /** True if a person did anything to it that would be lost with it. */
  boolean isTouched(ProposedFigure asProposed) {
    Map<String, String> proposed = asProposed.called(id()).fields();
    proposed.put("quote", text("quote"));
    proposed.put("range", text("range"));
    return isConfirmed() || !lines.equals(YamlText.item(proposed));
  }

  /** The lines with these keys set; a key that is not there is added at the end. */
  List<String> with(Map<String, String> changes) {
    List<String> now = new ArrayList<>(lines);
    changes.forEach((key, value) -> set(now, key, value));
    return now;
  }

  private static void set(List<String> lines, String key, String value) {
    Pattern line = Pattern.compile("^( *(?:- )?)" + key + ":(?: .*)?$");
    for (int i = 0; i < lines.size(); i++) {
      var matcher = line.matcher(lines.get(i));
      if (matcher.matches()) {
        lines.set(i, matcher.group(1) + YamlText.entry(key, value) + comment(lines.get(i)));
        return;
      }
    }
    int end = lines.size();
    while (end > 1 && lines.get(end - 1).isBlank()) {
      end--;
    }
    lines.add(end, " ".repeat(lines.get(0).indexOf('-') + 2) + YamlText.entry(key, value));
  }

  /** What a person noted behind the value stays. */
  private static String comment(String line) {
    int at = line.lastIndexOf(" #");
    return at < 0 || line.indexOf('"', at) >= 0 ? "" : line.substring(at);
  }
}
