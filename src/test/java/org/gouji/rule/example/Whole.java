package org.gouji.rule.example;

import java.math.BigDecimal;
import java.util.List;

/** A made-up fact: a total with its parts. */
public record Whole(
    String subject, int year, Kind kind, BigDecimal value, List<BigDecimal> parts, boolean draft) {

  /** Target or actual. */
  public enum Kind {
    TARGET,
    ACTUAL
  }

  /** A total of the year 2025. */
  public static Whole of(String subject, String value, String... parts) {
    return new Whole(
        subject,
        2025,
        Kind.ACTUAL,
        new BigDecimal(value),
        List.of(parts).stream().map(BigDecimal::new).toList(),
        false);
  }
}
