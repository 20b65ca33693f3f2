package org.gouji.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.quantity.Interval;

/**
 * One number somebody stated, with everything needed to compare it and to find it again, 数据项.
 *
 * @param id the source's locator, unique within a run
 * @param entity the subject as written
 * @param indicator code of the indicator dictionary, empty string if not recognised
 * @param path the indicator as written, outermost header first
 * @param scope code of the statistical scope 口径, empty string if none was stated
 */
public record Figure(
    String id,
    FigureKind kind,
    Subject subject,
    String entity,
    String indicator,
    List<String> path,
    Period period,
    String scope,
    Stated stated,
    Written written,
    FigureStatus status,
    Set<Mark> marks,
    Source source)
    implements Comparable<Figure> {

  public Figure {
    Objects.requireNonNull(id, "id");
    path = List.copyOf(path);
    marks = Set.copyOf(marks);
  }

  public Optional<Interval> amount() {
    return stated.amount();
  }

  public boolean hasAmount() {
    return stated instanceof Stated.Amount;
  }

  public boolean is(Mark mark) {
    return !marks.isEmpty() && marks.contains(mark);
  }

  public FigureKey key() {
    return new FigureKey(kind, subject, indicator, scope, period.start(), period.end());
  }

  /** The indicator as written, header path joined by {@code /}. */
  public String indicatorAsWritten() {
    return String.join("/", path);
  }

  @Override
  public int compareTo(Figure other) {
    return id.compareTo(other.id);
  }
}
