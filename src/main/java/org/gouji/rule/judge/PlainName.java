package org.gouji.rule.judge;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names without what only printing adds to them, 名称比对: spaces, full-width forms, quotes. */
final class PlainName {
  private static final Pattern DECORATION = Pattern.compile("[\\s\\p{Z}\"'“”‘’「」『』《》·•]+");

  private PlainName() {}

  /** The names that really differ, each as it is written first. */
  static List<String> distinct(Collection<String> names) {
    Map<String, String> byPlain = new TreeMap<>();
    names.stream().sorted().forEach(name -> byPlain.putIfAbsent(plain(name), name));
    return byPlain.values().stream().sorted().toList();
  }

  private static String plain(String name) {
    return DECORATION
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
        .replaceAll("")
        .strip();
  }
}
