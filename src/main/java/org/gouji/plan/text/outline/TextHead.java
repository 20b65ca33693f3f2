package org.gouji.plan.text.outline;

import java.util.List;
import java.util.Optional;

/**
 * Who speaks, and when, 文件首部.
 *
 * @param title empty if none was recognised
 * @param place the place the document speaks for: 眉山市, 四川省, 全国
 * @param year the year it is of; 今年 in the text
 */
public record TextHead(
    Optional<String> title,
    String place,
    Optional<Integer> year,
    Optional<String> number,
    boolean draft) {

  /** The lines in which title and issuer stand. */
  public static final int LINES = 15;

  static List<String> first(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(LINES).toList();
  }
}
