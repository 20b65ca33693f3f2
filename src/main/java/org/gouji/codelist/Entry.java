package org.gouji.codelist;

import java.util.List;
import java.util.Map;

/** One entry of a codelist file with the lines its fields stand in. */
record Entry(String file, int line, Map<String, Field> fields) {

  /** The texts of one field; a single text is a list of one. */
  record Field(int line, List<String> texts) {}

  Entry {
    fields = Map.copyOf(fields);
  }

  int lineOf(String field) {
    Field found = fields.get(field);
    return found == null ? line : found.line();
  }
}
