package org.gouji.workbook.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.workbook.layout.LayoutRecognition.Fit;
import org.gouji.workbook.table.HeaderBand;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.RecognisedTable.Drift;
import org.gouji.workbook.table.SheetTop;
import org.gouji.workbook.table.TableRecognition;

/**
 * Recognises the next table by the layout that fits it best, and by its header where none does,
 * 表样优先识别.
 */
public final class KnownLayouts implements TableRecognition {

  private static final Comparator<Choice> BEST_FIRST =
      Comparator.<Choice>comparingInt(choice -> choice.fit().drift().unlike())
          .thenComparingInt(choice -> choice.fit().drift().words().size())
          .thenComparingInt(choice -> choice.fit().firstRow());

  private final List<LayoutRecognition> layouts;
  private final TableRecognition byHeader;

  private record Choice(LayoutRecognition layout, Fit fit) {}

  public KnownLayouts(List<SheetLayout> layouts, Codelists codelists, TableRecognition byHeader) {
    this.layouts =
        layouts.stream().map(layout -> new LayoutRecognition(layout, codelists)).toList();
    this.byHeader = byHeader;
  }

  @Override
  public Optional<RecognisedTable> recognise(SheetTop top) {
    Optional<RecognisedTable> header = byHeader.recognise(top);
    if (layouts.isEmpty()) {
      return header;
    }
    Map<HeaderBand, BandHeaders> seen = new HashMap<>();
    Function<HeaderBand, BandHeaders> headers =
        band -> seen.computeIfAbsent(band, each -> BandHeaders.of(top, each));
    List<Choice> fitting =
        layouts.stream()
            .flatMap(layout -> layout.fits(top, headers).stream().map(f -> new Choice(layout, f)))
            .toList();
    return best(fitting)
        .filter(choice -> header.filter(table -> isAbove(table, choice.fit())).isEmpty())
        .map(choice -> choice.layout().table(top, choice.fit()))
        .or(() -> header.map(table -> withNearest(table, top, headers)));
  }

  /** Of the uppermost header, which may be taken for one in several ways, the best way. */
  private static Optional<Choice> best(List<Choice> fitting) {
    int lastRow =
        fitting.stream()
            .map(Choice::fit)
            .min(Comparator.comparingInt(Fit::firstRow))
            .map(fit -> fit.headers().band().lastRow())
            .orElse(0);
    return fitting.stream().filter(each -> each.fit().firstRow() <= lastRow).min(BEST_FIRST);
  }

  /** A table no layout knows, above one that a layout does, comes first. */
  private static boolean isAbove(RecognisedTable table, Fit fit) {
    return table.firstDataRow() <= fit.firstRow();
  }

  /** A form that is no longer that of its layout is read by its header, and that is said. */
  private RecognisedTable withNearest(
      RecognisedTable table, SheetTop top, Function<HeaderBand, BandHeaders> headers) {
    return layouts.stream()
        .flatMap(
            layout ->
                bands(table, layout.layout())
                    .map(headers)
                    .flatMap(band -> layout.nearly(top, band).stream())
                    .map(fit -> new Choice(layout, fit)))
        .min(BEST_FIRST)
        .map(
            choice ->
                table.withDrift(
                    new Drift(
                        table.columns().get(0),
                        choice.layout().layout().code() + ": " + choice.fit().drift().line())))
        .orElse(table);
  }

  private static Stream<HeaderBand> bands(RecognisedTable table, SheetLayout layout) {
    int last = table.header().lastRow();
    int first = last - layout.headerRows() + 1;
    return first < 1 ? Stream.empty() : Stream.of(new HeaderBand(first, last));
  }
}
