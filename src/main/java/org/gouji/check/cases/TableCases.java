package org.gouji.check.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gouji.issue.Verdict;
import org.gouji.rule.Rule;
import org.gouji.rule.table.TableCase;
import org.gouji.rule.table.TieOutTable;

/** Rows of a table's sheet of cases in the form of a case file, 用例行转写. */
final class TableCases {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TableCases() {}

  static ObjectNode of(Rule rule, TieOutTable table) {
    ObjectNode file = JSON.objectNode().put("rule", rule.code());
    ArrayNode cases = file.putArray("cases");
    table.cases().stream()
        .filter(row -> row.code().equals(rule.code()))
        .map(TableCases::one)
        .forEach(cases::add);
    return file;
  }

  private static ObjectNode one(TableCase row) {
    ObjectNode one = JSON.objectNode();
    one.putObject("name").put("zh", row.name().chinese()).put("en", row.name().english());
    ObjectNode sheet = one.putArray("sheets").addObject();
    if (!row.sheet().isEmpty()) {
      sheet.put("sheet", row.sheet());
    }
    ArrayNode figures = sheet.putArray("figures");
    for (TableCase.Given given : row.figures()) {
      figures.add(figure(given, row.region(), "B" + (figures.size() + 2)));
    }
    ArrayNode expected = one.putArray("expect");
    if (row.verdict() != Verdict.NOT_APPLICABLE) {
      ObjectNode expectation = expected.addObject().put("verdict", row.verdict().code());
      putUnlessEmpty(expectation, "message", row.message());
      putUnlessEmpty(expectation, "message_en", row.messageEnglish());
    }
    return one;
  }

  private static ObjectNode figure(TableCase.Given given, String region, String cell) {
    ObjectNode figure =
        JSON.objectNode()
            .put("id", cell)
            .put("region", region)
            .put("indicator", given.indicator())
            .put("name", given.name())
            .put("period", given.period().code())
            .put("unit", given.unit());
    putUnlessEmpty(figure, "scope", given.scope());
    if (given.value().startsWith("#")) {
      return figure.put("broken", given.value());
    }
    return figure.put(given.isStated() ? "value" : "missing", given.value());
  }

  private static void putUnlessEmpty(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }
}
