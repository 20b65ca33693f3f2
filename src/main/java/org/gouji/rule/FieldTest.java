package org.gouji.rule;

import java.util.List;

/**
 * What a condition asks of one field, 条件项: {@code indicator.code == "gdp"}.
 *
 * @param field the path below the fact, such as {@code indicator.code}
 * @param operator such as {@code ==} or {@code in}; empty if the constraint is more than one field
 *     beside literal values
 * @param values as literals; strings without their quotes, constants with their type
 */
public record FieldTest(String field, String operator, List<String> values)
    implements Comparable<FieldTest> {

  public FieldTest {
    values = List.copyOf(values);
  }

  /** True if only its text is known: the field then holds the whole constraint. */
  public boolean isOpaque() {
    return operator.isEmpty();
  }

  /** As a person would write it. */
  public String text() {
    if (isOpaque()) {
      return field;
    }
    String right = String.join(", ", values);
    return field + " " + operator + " " + (operator.equals("in") ? "(" + right + ")" : right);
  }

  @Override
  public int compareTo(FieldTest other) {
    return text().compareTo(other.text());
  }
}
