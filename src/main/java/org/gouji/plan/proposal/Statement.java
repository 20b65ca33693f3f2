package org.gouji.plan.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.plan.text.figure.StatedFigure;
import org.gouji.plan.text.figure.StatedKind;
import org.gouji.quantity.Qualifier;

/**
 * What a text was read to state, 识读所得, in the words of plan files. A plan file keeps it beside each
 * figure, so that a later reading can tell what the text changed from what a person changed.
 *
 * @param period empty if none is named
 * @param hedge {@code firm} or {@code strive}
 */
public record Statement(
    String kind,
    String entity,
    String name,
    String period,
    String value,
    String unit,
    String qualifier,
    String hedge,
    String clause) {

  private static final String SEPARATOR = "|";
  private static final int PARTS = 9;

  static Statement of(StatedFigure figure) {
    return new Statement(
        figure.kind().code(),
        plain(figure.entity()),
        plain(figure.indicator()),
        figure.period().map(Statement::period).orElse(""),
        figure.value().toPlainString(),
        plain(figure.unit()),
        (figure.kind() != StatedKind.TARGET && figure.qualifier() == Qualifier.REACH
                ? Qualifier.EXACT
                : figure.qualifier())
            .code(),
        figure.hedged() ? "strive" : "firm",
        plain(figure.section()));
  }

  /** Plan files write spans of years with a stroke. */
  private static String period(String named) {
    return named.matches("\\d{4}-\\d{4}") ? named.replace('-', '/') : named;
  }

  private static String plain(String words) {
    return words.replace(SEPARATOR, "｜").strip();
  }

  /** As one line of a plan file. */
  String line() {
    return String.join(SEPARATOR, parts());
  }

  /** The statement of such a line; empty if the line is none. */
  static Optional<Statement> ofLine(String line) {
    String[] parts = line.split("\\|", -1);
    return parts.length == PARTS
        ? Optional.of(
            new Statement(
                parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7],
                parts[8]))
        : Optional.empty();
  }

  private List<String> parts() {
    return List.of(kind, entity, name, period, value, unit, qualifier, hedge, clause);
  }

  /** True if both say the same, wherever they stand. */
  boolean saysTheSame(Statement other) {
    return parts().subList(0, PARTS - 1).equals(other.parts().subList(0, PARTS - 1));
  }

  /** True if both are about the same thing, whatever they say of it. */
  boolean isAbout(Statement other) {
    return kind.equals(other.kind) && entity.equals(other.entity) && name.equals(other.name);
  }

  boolean hasAmountOf(Statement other) {
    return Stream.of(value.equals(other.value), unit.equals(other.unit)).allMatch(same -> same);
  }

  Statement at(String place) {
    return new Statement(kind, entity, name, period, value, unit, qualifier, hedge, place);
  }

  /** For people: 2027 突破… as name, period, qualifier, value and unit. */
  String words() {
    return name
        + (period.isEmpty() ? "" : " " + period)
        + " "
        + (qualifier.equals("exact") ? "" : qualifier + " ")
        + value
        + unit;
  }
}
