package org.gouji.check.scoping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.Stated;
import org.gouji.figure.Written;
import org.gouji.quantity.Interval;
import org.gouji.quantity.Reading;
import org.gouji.quantity.WrittenNumber;
import org.gouji.rule.scope.PartWhole;

/**
 * Wholes and parts whose unit nobody states, 单位不明的构成. Whatever the unit is, it is the same all
 * over a table's column, so that the printed numbers can be compared as they are; nothing else can
 * be done with them.
 */
final class WrittenAlike {

  private WrittenAlike() {}

  /** The relation in the numbers as printed, where no figure of it has a unit. */
  static PartWhole comparable(PartWhole scope) {
    boolean alike =
        Stream.concat(Stream.of(scope.whole()), scope.parts().stream())
            .allMatch(figure -> isWithoutUnit(figure) && !figure.hasAmount());
    if (!alike || scope.whole().written().number().isEmpty()) {
      return scope;
    }
    List<Figure> parts = scope.parts().stream().map(WrittenAlike::asPrinted).toList();
    return new PartWhole(
        scope.key(),
        asPrinted(scope.whole()),
        scope.indicator(),
        parts,
        scope.missing(),
        scope.exhaustive(),
        scope.kind(),
        scope.basis());
  }

  private static boolean isWithoutUnit(Figure figure) {
    return figure.written().unit().isEmpty();
  }

  private static Figure asPrinted(Figure figure) {
    return interval(figure.written())
        .map(interval -> Scopes.stating(figure, new Stated.Amount(interval)))
        .orElse(figure);
  }

  private static Optional<Interval> interval(Written written) {
    return written
        .number()
        .map(
            number ->
                new WrittenNumber(
                        written.raw(),
                        number,
                        written.halfStep().orElseThrow(),
                        written.qualifier(),
                        Optional.empty(),
                        false)
                    .interval(Reading.STATED, WrittenNumber.DEFAULT_ABOUT_BAND));
  }
}
