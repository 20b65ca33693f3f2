package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureStatus;
import org.gouji.figure.Source;
import org.gouji.quantity.Interval;
import org.gouji.workbook.cell.CellRef;

/** What is known of the figures that may be wrong, 可疑数据项. */
final class Suspects {
  private static final Interval NOT_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);
  private static final Interval SHARE = Interval.closed(BigDecimal.ZERO, BigDecimal.ONE);

  private static final Interval USUAL_GROWTH =
      Interval.closed(BigDecimal.ONE.negate(), BigDecimal.ONE);

  private final List<Figure> figures;
  private final List<String> ids;
  private final Codelists codelists;

  /**
   * @param figures in the order of their ids
   */
  Suspects(List<Figure> figures, Codelists codelists) {
    this.figures = figures;
    this.ids = new Ids(figures);
    this.codelists = codelists;
  }

  Optional<Figure> figure(String id) {
    int at = Collections.binarySearch(ids, id);
    return at < 0 ? Optional.empty() : Optional.of(figures.get(at));
  }

  /**
   * How much it takes to doubt a figure: two submitted figures are wrong more easily than one of an
   * adopted plan, but not than one that was published.
   */
  int weight(String id) {
    return switch (figure(id).map(Figure::status).orElse(FigureStatus.REPORTED)) {
      case DRAFT, REPORTED, REVISED -> 2;
      case PUBLISHED -> 3;
      case ADOPTED -> 5;
    };
  }

  /** What a figure can be at all. */
  Interval domain(String id) {
    Optional<Indicator> indicator =
        figure(id).flatMap(figure -> codelists.indicators().byCode(figure.indicator()));
    if (indicator.isEmpty()) {
      return Interval.all();
    }
    if (indicator.get().nature() == Nature.GROWTH) {
      return usualGrowth(id, indicator.get());
    }
    if (indicator.get().mayBeNegative()) {
      return Interval.all();
    }
    return indicator.get().partOfWhole() ? SHARE : NOT_NEGATIVE;
  }

  /**
   * A correction does not lead to a growth that nobody would believe; profits and single projects
   * grow by anything.
   */
  private Interval usualGrowth(String id, Indicator growth) {
    boolean ofProfit =
        growth
            .growthOf()
            .flatMap(code -> codelists.indicators().byCode(code))
            .filter(Indicator::mayBeNegative)
            .isPresent();
    boolean ofPlace =
        figure(id).filter(figure -> figure.subject().isAboutPlaceOrIndustry()).isPresent();
    return ofPlace && !ofProfit ? USUAL_GROWTH : Interval.all();
  }

  /** The figure in a cell so many rows and columns away. */
  Optional<Figure> beside(Figure figure, int rows, int columns) {
    if (!(figure.source() instanceof Source.Cell cell)) {
      return Optional.empty();
    }
    CellRef here = CellRef.parse(cell.cell());
    int row = here.row() + rows;
    int column = here.column() + columns;
    return row < 1 || column < 1
        ? Optional.empty()
        : figure(cell.file() + "!" + cell.sheet() + "!" + new CellRef(row, column));
  }

  /** The ids of the figures without a copy of them. */
  private static final class Ids extends AbstractList<String> implements RandomAccess {
    private final List<Figure> figures;

    Ids(List<Figure> figures) {
      this.figures = figures;
    }

    @Override
    public String get(int at) {
      return figures.get(at).id();
    }

    @Override
    public int size() {
      return figures.size();
    }
  }
}
