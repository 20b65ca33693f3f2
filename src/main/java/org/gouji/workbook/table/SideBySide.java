package org.gouji.workbook.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.codelist.Codelists;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;

/**
 * Finds tables that stand side by side, 并列表格: behind an empty column, or where the header of the
 * first one begins again. An empty column inside a table, and remarks beside it, cut nothing.
 */
public final class SideBySide {

  private final HeaderRecognition headers;
  private final HeaderFinder finder;
  private final LinesOverAll common;

  public SideBySide(Codelists codelists) {
    this.headers = new HeaderRecognition(codelists);
    this.finder = HeaderFinder.of(codelists);
    this.common = new LinesOverAll(codelists);
  }

  /**
   * Tables next to each other.
   *
   * @param between the empty columns between them
   * @param around what the lines say that stand over all of them
   */
  public record Panes(List<ColumnSpan> spans, List<ColumnSpan> between, TableContext around) {
    public Panes {
      spans = List.copyOf(spans);
      between = List.copyOf(between);
    }

    /** Whether a row shows something in an empty column between the tables. */
    public boolean isCrossedBy(SheetRow row) {
      return between.stream().anyMatch(gap -> !gap.of(row).shown().isEmpty());
    }
  }

  /** The tables next to each other, if there are several. */
  public Optional<Panes> find(SheetTop sheet) {
    SheetTop top = sheet.with(block(sheet.rows()));
    List<ColumnSpan> tables = new ArrayList<>();
    for (ColumnSpan group : groups(top)) {
      List<ColumnSpan> folds = folds(top, group);
      if (tables.isEmpty() || startsTable(top, tables.get(tables.size() - 1), folds.get(0))) {
        tables.addAll(folds);
      } else {
        ColumnSpan before = tables.remove(tables.size() - 1);
        tables.add(before.upTo(group));
      }
    }
    return tables.size() < 2
        ? Optional.empty()
        : Optional.of(new Panes(open(tables), gaps(tables), common.read(top, tables)));
  }

  /** The rows up to the next header below numbers: what stands there may be cut elsewhere. */
  static List<SheetRow> block(List<SheetRow> rows) {
    boolean data = false;
    for (int i = 0; i < rows.size(); i++) {
      if (data && HeaderRows.isHeaderLike(rows.get(i))) {
        return rows.subList(0, i);
      }
      data |= HeaderRows.isData(rows.get(i));
    }
    return rows;
  }

  /** Columns that stand together, with empty ones between; titles may reach across. */
  private static List<ColumnSpan> groups(SheetTop top) {
    List<SheetRow> rows =
        top.rows().stream()
            .filter(row -> HeaderRows.isHeaderLike(row) || HeaderRows.isData(row))
            .toList();
    BitSet used = new BitSet();
    rows.forEach(row -> row.shown().forEach(cell -> used.set(cell.ref().column())));
    List<ColumnSpan> groups = new ArrayList<>();
    for (int first = used.nextSetBit(0); first >= 0; ) {
      int behind = used.nextClearBit(first);
      groups.add(new ColumnSpan(first, behind - 1));
      first = used.nextSetBit(behind);
    }
    return groups;
  }

  /** A group of columns cut where its header begins again. */
  private List<ColumnSpan> folds(SheetTop top, ColumnSpan group) {
    SheetTop own = top.within(group);
    Optional<HeaderBand> band = finder.find(own);
    List<Integer> starts = new ArrayList<>(List.of(group.first()));
    if (band.isPresent() && group.last() - group.first() >= 3) {
      List<String> first = path(own, band.get(), group.first());
      IntStream.rangeClosed(group.first() + 2, group.last() - 1)
          .filter(column -> path(own, band.get(), column).equals(first))
          .filter(column -> !first.isEmpty() || namesRows(own, band.get(), column))
          .forEach(starts::add);
    }
    List<ColumnSpan> cut = between(starts, group.last());
    if (cut.size() == 1) {
      return cut;
    }
    boolean tables = cut.stream().allMatch(span -> headers.recognise(top.within(span)).isPresent());
    return tables ? cut : List.of(group);
  }

  private static List<String> path(SheetTop top, HeaderBand band, int column) {
    return band.path(top, column).stream().map(PlainText::dense).toList();
  }

  /** Whether a column without a header names the rows. */
  private static boolean namesRows(SheetTop top, HeaderBand band, int column) {
    List<SheetRow> below =
        top.rows().stream()
            .filter(row -> row.index() > band.lastRow() && isShown(row, column))
            .toList();
    return below.size() >= 2 && below.stream().allMatch(row -> ColumnReading.isText(row, column));
  }

  private static List<ColumnSpan> between(List<Integer> starts, int last) {
    List<ColumnSpan> spans = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : last;
      spans.add(new ColumnSpan(starts.get(i), end));
    }
    return spans;
  }

  /** Behind an empty column a table has rows named of their own, not remarks on those at left. */
  private boolean startsTable(SheetTop top, ColumnSpan left, ColumnSpan right) {
    Optional<RecognisedTable> before = headers.recognise(top.within(left));
    Optional<RecognisedTable> table = headers.recognise(top.within(right));
    if (table.isEmpty() || before.isEmpty()) {
      return false;
    }
    TableColumn label = table.get().labelColumns().get(0);
    boolean leftmost =
        table.get().figureColumns().stream().allMatch(each -> each.column() > label.column());
    return leftmost
        && (sameHeader(before.get().labelColumns().get(0), label)
            || startsElsewhere(top, before.get(), table.get())
            || repeatsColumns(top, before.get(), table.get())
            || !before.get().list() && saysWhatRowsAre(label));
  }

  private static boolean sameHeader(TableColumn left, TableColumn right) {
    return !left.path().isEmpty() && dense(left).equals(dense(right));
  }

  private static String dense(TableColumn column) {
    return PlainText.dense(String.join("/", column.path()));
  }

  /** The same columns again behind names of other rows, whatever these are called. */
  private static boolean repeatsColumns(SheetTop top, RecognisedTable left, RecognisedTable right) {
    boolean telling = left.headers().stream().noneMatch(List::isEmpty);
    return telling
        && left.headers().equals(right.headers())
        && right.labelColumns().stream().anyMatch(column -> namesSeveral(top, right, column));
  }

  private static boolean startsElsewhere(
      SheetTop top, RecognisedTable left, RecognisedTable right) {
    boolean named = right.labelColumns().stream().anyMatch(c -> namesSeveral(top, right, c));
    return named && left.firstDataRow() != right.firstDataRow();
  }

  private static boolean namesSeveral(SheetTop top, RecognisedTable table, TableColumn column) {
    return top.rows().stream()
            .filter(row -> row.index() >= table.firstDataRow())
            .filter(row -> ColumnReading.isText(row, column.column()))
            .count()
        >= 2;
  }

  private static boolean saysWhatRowsAre(TableColumn label) {
    return switch (ColumnWords.role(label.path()).orElse(ColumnRole.NOTE)) {
      case REGION, INDUSTRY, INDICATOR, PERIOD, CLUSTER, PARK -> true;
      default -> false;
    };
  }

  /** The spans, the outer ones open to what stands further down at the edges. */
  private static List<ColumnSpan> open(List<ColumnSpan> tables) {
    List<ColumnSpan> open = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      int first = i == 0 ? 1 : tables.get(i).first();
      int last = i + 1 < tables.size() ? tables.get(i + 1).first() - 1 : Integer.MAX_VALUE;
      open.add(new ColumnSpan(first, last));
    }
    return open;
  }

  private static List<ColumnSpan> gaps(List<ColumnSpan> tables) {
    return IntStream.range(1, tables.size())
        .mapToObj(i -> new ColumnSpan(tables.get(i - 1).last() + 1, tables.get(i).first() - 1))
        .filter(gap -> gap.first() <= gap.last())
        .toList();
  }

  static boolean isShown(SheetRow row, int column) {
    return row.cell(column).filter(SheetCell::isShown).isPresent();
  }
}
