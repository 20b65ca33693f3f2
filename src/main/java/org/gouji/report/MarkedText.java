package org.gouji.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.issue.Language;
import org.gouji.plan.text.figure.PassedNumber;
import org.gouji.plan.text.figure.StatedFigure;

/** A text cut into pieces at the figures and the numbers passed over, 标注文本. */
public final class MarkedText {

  /**
   * A piece of the text.
   *
   * @param kind of the figure, {@code passed}, or empty for the text between
   * @param number of the figure; 0 if it is none
   * @param title what a pointer resting on it is told
   */
  public record Piece(String words, String kind, int number, String title) {}

  private record Mark(int start, int end, String kind, int number, String title) {}

  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  MarkedText(
      String text, List<StatedFigure> figures, List<PassedNumber> passed, Language language) {
    this.text = text;
    for (int i = 0; i < figures.size(); i++) {
      StatedFigure figure = figures.get(i);
      marks.add(
          new Mark(figure.start(), figure.end(), figure.kind().code(), i + 1, figure.indicator()));
    }
    for (PassedNumber number : passed) {
      marks.add(
          new Mark(
              number.start(), number.end(), "passed", 0, number.reason().words().in(language)));
    }
    marks.sort(Comparator.comparingInt(Mark::start).thenComparing(mark -> mark.number() == 0));
  }

  /** In the order of the text; of marks that overlap the first is shown. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      if (mark.start() < at || mark.end() > text.length() || mark.end() <= mark.start()) {
        continue;
      }
      between(pieces, at, mark.start());
      pieces.add(
          new Piece(
              text.substring(mark.start(), mark.end()), mark.kind(), mark.number(), mark.title()));
      at = mark.end();
    }
    between(pieces, at, text.length());
    return pieces;
  }

  private void between(List<Piece> pieces, int from, int to) {
    if (from < to) {
      pieces.add(new Piece(text.substring(from, to), "", 0, ""));
    }
  }
}
