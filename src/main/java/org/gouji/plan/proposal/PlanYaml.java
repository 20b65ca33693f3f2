package org.gouji.plan.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a proposed plan as a plan file, 规划初稿成文. */
public final class PlanYaml {
  private PlanYaml() {}

  public static String of(ProposedPlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# 由 ./gouji targets 从“"
            + oneLine(plan.source())
            + "”识读，未经确认的数据项为 confirmed: false；核对后改为 true。");
    lines.add(
        "# Read from the text by ./gouji targets; set confirmed to true once a person has checked a figure.");
    lines.addAll(head(plan));
    if (!plan.events().isEmpty()) {
      lines.add("");
      lines.add("events:");
      plan.events().forEach(event -> lines.addAll(YamlText.item(fields(event))));
    }
    if (!plan.figures().isEmpty()) {
      lines.add("");
      lines.add("figures:");
      plan.figures().forEach(figure -> lines.addAll(YamlText.item(figure.fields())));
    }
    if (!plan.leftOut().isEmpty()) {
      lines.add("");
      lines.add("# 未录入 / Left out:");
      plan.leftOut().forEach(left -> lines.add("#   " + oneLine(left.line().chinese())));
    }
    return String.join("\n", lines) + "\n";
  }

  /**
   * A file with this one figure: what the reader of plan files says of it, it says of the figure.
   */
  static String with(ProposedPlan head, ProposedFigure figure) {
    List<String> lines = new ArrayList<>(head(head));
    lines.add("figures:");
    lines.addAll(YamlText.item(figure.fields()));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> head(ProposedPlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(YamlText.entry("code", plan.code()));
    lines.add(YamlText.entry("region", plan.region()));
    lines.add(YamlText.entry("title", plan.title()));
    lines.add(YamlText.entry("issuer", plan.issuer()));
    if (!plan.number().isEmpty()) {
      lines.add(YamlText.entry("number", plan.number()));
    }
    lines.add(YamlText.entry("status", plan.draft() ? "draft" : "adopted"));
    return lines;
  }

  private static Map<String, String> fields(ProposedEvent event) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", event.kind());
    fields.put("day", event.day());
    fields.put("words", event.words());
    fields.put("clause", event.clause());
    return fields;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ");
  }
}
