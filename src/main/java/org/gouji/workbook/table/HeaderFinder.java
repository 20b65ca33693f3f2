package org.gouji.workbook.table;

import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Period;
import org.gouji.quantity.Remembered;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;

/** Finds the header above the first row of numbers, 查找表头. */
final class HeaderFinder {

  private final HeadingReader headings;
  private final UnitWords units;
  private final Remembered<Boolean> headerWords = new Remembered<>(this::isHeaderWord);

  private HeaderFinder(Codelists codelists) {
    this.headings = HeadingReader.of(codelists);
    this.units = UnitWords.of(codelists);
  }

  static HeaderFinder of(Codelists codelists) {
    return codelists.shared(HeaderFinder.class, HeaderFinder::new);
  }

  Optional<HeaderBand> find(SheetTop top) {
    List<SheetRow> rows = top.rows();
    int data = firstData(rows);
    if (data < 0) {
      return Optional.empty();
    }
    int best = -1;
    int most = -1;
    for (int i = 0; i < data; i++) {
      int score = HeaderRows.isHeaderLike(rows.get(i)) ? score(rows.get(i)) : -1;
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new HeaderExtent(top, data, units).around(best));
  }

  private static int firstData(List<SheetRow> rows) {
    boolean headerSeen = false;
    for (int i = 0; i < rows.size(); i++) {
      if (headerSeen && HeaderRows.isData(rows.get(i))) {
        return i;
      }
      headerSeen |= HeaderRows.isHeaderLike(rows.get(i));
    }
    return -1;
  }

  /** Words that headers use weigh more than the mere number of texts. */
  private int score(SheetRow row) {
    int known = 0;
    int shown = 0;
    for (SheetCell cell : row.shown()) {
      shown++;
      known += headerWords.of(cell.displayText()) ? 1 : 0;
    }
    return known * 1000 + shown;
  }

  private boolean isHeaderWord(String text) {
    if (Captions.isCaption(text)) {
      return false;
    }
    ValueHeading heading = headings.read(List.of(text), Period.UNKNOWN);
    return ColumnWords.role(List.of(text)).isPresent()
        || heading.match().isPresent()
        || heading.period().isPresent()
        || !heading.units().isEmpty()
        || HeadingReader.isComparison(text);
  }
}
