package org.gouji.rule.judge;

import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.quantity.Qualifier;

/** A figure's text with its unit and the sign of its qualifier, as a reader would quote it, 原文. */
final class AsWritten {

  private AsWritten() {}

  /** {@code 5067 亿元}, {@code ≥5000 亿元}, {@code 24.3%}. */
  static String of(Figure figure) {
    String raw = figure.written().raw();
    String unit = figure.written().unit();
    String signed = raw.matches("\\d.*") ? sign(figure) + raw : raw;
    if (unit.isEmpty() || signed.endsWith(unit)) {
      return signed;
    }
    return signed + (unit.equals("%") ? "" : " ") + unit;
  }

  /** The text with the place it stands in and the status it has there. */
  static Argument inPlace(Figure figure) {
    String where = figure.source().document() + " " + figure.source().place();
    return Terms.phrase(
        "{0}（%s）写为{1}".formatted(figure.status().chinese()),
        "“{0}” (%s) says {2}".formatted(figure.status().english()),
        Terms.quoted(where),
        Terms.quoted(of(figure)),
        Terms.amount(figure));
  }

  private static String sign(Figure figure) {
    Qualifier qualifier = figure.written().qualifier();
    return switch (qualifier) {
      case AT_LEAST -> "≥";
      case MORE_THAN -> ">";
      case AT_MOST -> "≤";
      case LESS_THAN -> "<";
      case ABOUT -> "≈";
      default -> "";
    };
  }
}
