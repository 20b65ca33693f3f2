package org.gouji.quantity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What texts were found to mean, 已查结果: the same headers and names come again in every workbook of a
 * form. Bounded in number and length; the finding must depend on nothing but the text.
 */
public final class Remembered<V> {

  private static final int MOST = 4096;
  private static final int LONGEST = 64;

  private final Map<String, V> found = new ConcurrentHashMap<>();
  private final Function<String, V> finding;

  public Remembered(Function<String, V> finding) {
    this.finding = finding;
  }

  public V of(String text) {
    if (text.length() > LONGEST) {
      return finding.apply(text);
    }
    V known = found.get(text);
    if (known == null) {
      known = finding.apply(text);
      if (found.size() >= MOST) {
        found.clear();
      }
      found.put(text, known);
    }
    return known;
  }
}
