package org.gouji.plan.proposal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A figure proposed for a plan file, 拟录数据项, with what the code lists make of it.
 *
 * @param id unique within its plan
 * @param codes region, industry, indicator and scope as far as they are known
 * @param quote words around the number
 * @param range where the number stands in the cleaned text: 295-301
 */
public record ProposedFigure(
    String id, Statement statement, ResolvedCodes codes, String quote, String range) {

  ProposedFigure called(String other) {
    return new ProposedFigure(other, statement, codes, quote, range);
  }

  ProposedFigure with(Statement other) {
    return new ProposedFigure(id, other, codes, quote, range);
  }

  /**
   * The keys of a plan file in the order in which people read them; those left out are not there.
   */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("kind", statement.kind());
    put(fields, "region", codes.region());
    put(fields, "industry", codes.industry());
    put(fields, "indicator", codes.indicator());
    fields.put("name", statement.name());
    fields.put("period", statement.period());
    fields.put("value", statement.value());
    fields.put("unit", statement.unit());
    fields.put("qualifier", statement.qualifier());
    put(fields, "hedge", statement.hedge().equals("firm") ? "" : statement.hedge());
    put(fields, "scope", codes.scope());
    fields.put("clause", statement.clause());
    fields.put("quote", quote);
    fields.put("range", range);
    fields.put("read_as", statement.line());
    fields.put("confirmed", "false");
    return fields;
  }

  private static void put(Map<String, String> fields, String key, String value) {
    if (!value.isEmpty()) {
      fields.put(key, value);
    }
  }
}
