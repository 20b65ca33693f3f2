package org.gouji.rule.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Cause;
import org.gouji.quantity.Interval;

/** What single slip would make two statements of one figure agree, 表述不一致的可能原因. */
final class RestatementCauses {

  private RestatementCauses() {}

  /**
   * Slips of the less trusted statement; where none is found, of the more trusted. Floors are not
   * searched: shifted far enough, any number reaches them.
   */
  static List<Cause> of(Figure trusted, Figure other) {
    if (isEndless(trusted) || isEndless(other)) {
      return List.of();
    }
    List<Cause> causes = slips(other, trusted);
    return causes.isEmpty() ? slips(trusted, other) : causes;
  }

  private static boolean isEndless(Figure figure) {
    return figure.amount().flatMap(Interval::width).isEmpty();
  }

  private static List<Cause> slips(Figure figure, Figure right) {
    Interval expected = right.amount().orElseThrow();
    List<Cause> causes = new ArrayList<>();
    power(figure, expected).ifPresent(causes::add);
    opposite(figure, expected).ifPresent(causes::add);
    swap(figure, expected).ifPresent(causes::add);
    return causes;
  }

  private static Optional<Cause> power(Figure figure, Interval expected) {
    Interval amount = figure.amount().orElseThrow();
    return PowerOfTen.USUAL.stream()
        .filter(slip -> slip.applyTo(amount).intersect(expected).isPresent())
        .findFirst()
        .map(
            slip -> {
              Bilingual words = slip.words();
              return new Cause(
                  figure.id(),
                  "%s的数值%s后一致，疑为%s".formatted(place(figure), slip.sign(), words.chinese()),
                  "%s %s agrees: probably %s"
                      .formatted(english(figure), slip.sign(), words.english()));
            });
  }

  private static Optional<Cause> opposite(Figure figure, Interval expected) {
    Interval amount = figure.amount().orElseThrow();
    return amount
        .negate()
        .intersect(expected)
        .map(
            common ->
                new Cause(
                    figure.id(),
                    place(figure) + "的正负号相反",
                    english(figure) + " has the opposite sign"));
  }

  private static Optional<Cause> swap(Figure figure, Interval expected) {
    return SwappedDigits.of(figure).stream()
        .filter(swap -> swap.interval().intersect(expected).isPresent())
        .findFirst()
        .map(
            swap ->
                new Cause(
                    figure.id(),
                    "%s若为%s则一致，疑为相邻数字颠倒".formatted(place(figure), swap.text()),
                    "%s read as %s agrees: probably two digits were swapped"
                        .formatted(english(figure), swap.text())));
  }

  private static String english(Figure figure) {
    return Terms.inQuotes(place(figure));
  }

  private static String place(Figure figure) {
    return figure.source().document() + " " + figure.source().place();
  }
}
