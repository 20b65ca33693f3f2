package org.gouji.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One planted mistake, or one pair that must not be reported, 埋设问题与不应报问题. */
final class Trap {
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final List<Map<String, String>> also = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();

  private Trap(String id, String type, String chinese, String english) {
    fields.put("id", id);
    fields.put("type", type);
    fields.put("title", pair("zh", chinese, "en", english));
  }

  static Trap planted(String id, String chinese, String english) {
    return new Trap(id, "trap", chinese, english);
  }

  /** A pair that looks wrong and is right. */
  static Trap guard(String id, String chinese, String english) {
    return new Trap(id, "guard", chinese, english);
  }

  Trap in(SampleName file, Table table, String... addresses) {
    fields.put("file", file.fileName());
    fields.put("sheet", table.sheet());
    cells.addAll(List.of(addresses));
    fields.put("cells", List.copyOf(cells));
    return this;
  }

  Trap what(String words) {
    fields.put("planted", words);
    return this;
  }

  /** The issue that must be reported: rule, verdict, then names and values of further hints. */
  Trap expect(String rule, String verdict, String... hints) {
    fields.put("expect", expectation(rule, verdict, hints));
    return this;
  }

  Trap silent() {
    fields.put("expect", "silent");
    return this;
  }

  /** A further issue that the same mistake necessarily raises. */
  Trap also(String rule, String verdict, String... hints) {
    also.add(expectation(rule, verdict, hints));
    return this;
  }

  /** Hints to the region, indicator and period an issue is about, then further ones. */
  static String[] about(String region, String indicator, String period, String... more) {
    List<String> hints = new ArrayList<>();
    Collections.addAll(hints, "region", region, "indicator", indicator, "period", period);
    Collections.addAll(hints, more);
    return hints.toArray(String[]::new);
  }

  Map<String, Object> fields() {
    Map<String, Object> all = new LinkedHashMap<>(fields);
    if (!also.isEmpty()) {
      all.put("also", List.copyOf(also));
    }
    return all;
  }

  private static Map<String, String> expectation(String rule, String verdict, String... hints) {
    Map<String, String> expected = pair("rule", rule, "verdict", verdict);
    for (int at = 0; at < hints.length; at += 2) {
      expected.put(hints[at], hints[at + 1]);
    }
    return expected;
  }

  private static Map<String, String> pair(String one, String first, String two, String second) {
    Map<String, String> pair = new LinkedHashMap<>();
    pair.put(one, first);
    pair.put(two, second);
    return pair;
  }
}
