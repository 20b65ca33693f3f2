package org.gouji.check.health;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Indicator;
import org.gouji.rule.FieldTest;

/** Which indicators a condition is about, 所涉指标: its tests of fields of the indicator. */
final class IndicatorTests {

  private static final String FIELD = "indicator.";

  private IndicatorTests() {}

  static List<FieldTest> of(List<FieldTest> tests) {
    return tests.stream().filter(test -> test.field().startsWith(FIELD)).toList();
  }

  /** Whether the indicator passes; true where that cannot be told. */
  static boolean admit(List<FieldTest> tests, Indicator indicator) {
    return of(tests).stream()
        .allMatch(
            test -> {
              Optional<String> actual = value(indicator, test.field().substring(FIELD.length()));
              return actual.map(value -> Admission.admits(test, value)).orElse(true);
            });
  }

  private static Optional<String> value(Indicator indicator, String field) {
    try {
      Object value = Indicator.class.getMethod(field).invoke(indicator);
      Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
      return inner instanceof Enum<?> constant
          ? Optional.of(constant.name())
          : Optional.of(String.valueOf(inner));
    } catch (NoSuchMethodException e) {
      return Optional.empty(); // a field of a field, such as the rows of a list
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("A record's own field cannot be read: " + field, e);
    }
  }
}
