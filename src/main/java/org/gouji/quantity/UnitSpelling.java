package org.gouji.quantity;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways one unit text may be looked up, from as written to its core. */
final class UnitSpelling {
  private static final Pattern LABEL = Pattern.compile("^(?:计量)?单位[:为]?");
  private static final Pattern OUTER_BRACKETS = Pattern.compile("^[(\\[【〔](.*)[)\\]】〕]$");
  private static final Pattern TRAILING_BRACKETS = Pattern.compile("[(\\[【〔][^()]*[)\\]】〕]$");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u200B]+");

  private UnitSpelling() {}

  /** Compatibility forms (full-width, ㎡, ％) made plain, lower case, without spaces. */
  static String normal(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC)
        .transform(plain -> SPACE.matcher(plain).replaceAll(""))
        .replace('／', '/')
        .toLowerCase(Locale.ROOT);
  }

  static Set<String> candidates(String written) {
    Set<String> candidates = new LinkedHashSet<>();
    String plain = normal(written);
    String bare = unwrapped(LABEL.matcher(unwrapped(plain)).replaceFirst(""));
    candidates.add(plain);
    candidates.add(bare);
    candidates.add(TRAILING_BRACKETS.matcher(bare).replaceFirst(""));
    return candidates;
  }

  private static String unwrapped(String text) {
    return OUTER_BRACKETS.matcher(text).replaceFirst("$1");
  }
}
