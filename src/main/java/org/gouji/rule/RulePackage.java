package org.gouji.rule;

import java.util.Locale;

/** The package a rule is written in, 规则包名: {@code rules.<family>.<code>}. */
final class RulePackage {

  private RulePackage() {}

  static String of(String folder, String code) {
    return "rules." + folder + "." + code.toLowerCase(Locale.ROOT).replace("-", "");
  }
}
