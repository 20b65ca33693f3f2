package org.gouji.rule.table;

import java.util.Locale;

/** The head of a column, 列标题, in both languages. */
interface Heading {

  String chinese();

  String english();

  boolean isRequired();

  /** True for either name, or both in one cell. */
  default boolean isNamed(String written) {
    String key = key(written);
    return key.equals(key(chinese()))
        || key.equals(key(english()))
        || key.equals(key(chinese() + english()));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s*_（）()/]+", "");
  }
}
