package org.gouji.workbook.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Indicators;
import org.gouji.figure.ObservationKind;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.SheetRow;

/**
 * Finds what the numbers are where neither header nor title says it, 表外指标: in the sheet's name, the
 * file's name, or a note under the table, the nearest first. What is found there is asked about.
 */
public final class DistantWords {

  private static final int SHORTEST = 4;
  private static final Pattern MEASURE =
      Pattern.compile(".{2,}(?:数|数量|量|额|率|值|收入|利润|投资|人员|经费|面积|指数|比重|费用|资产|能力|消费|价格|支出|增长|增速)");
  private static final Pattern QUOTES = Pattern.compile("[“”\"「」『』]");
  private static final Pattern CITED = Pattern.compile("《[^》]*》");

  private final Indicators indicators;
  private final TitleWords titles;

  public DistantWords(Codelists codelists) {
    this.indicators = codelists.indicators();
    this.titles = new TitleWords(codelists);
  }

  /**
   * What holds for the table with the indicator found outside it, if it needs one and it is found.
   */
  public Optional<TableContext> naming(
      List<TableColumn> columns, SheetTop top, HeaderBand band, TableContext context) {
    return isAboutNothing(columns, context)
        ? find(top, band).map(remark -> context.with(List.of(remark)))
        : Optional.empty();
  }

  /** Whether neither headers nor rows nor the title say what the numbers are. */
  private static boolean isAboutNothing(List<TableColumn> columns, TableContext context) {
    boolean byRows = columns.stream().anyMatch(c -> c.role() == ColumnRole.INDICATOR);
    boolean told =
        columns.stream()
            .filter(column -> column.role() == ColumnRole.VALUE)
            .anyMatch(column -> HeadingReader.isTelling(column.heading().name()));
    return !byRows && !told && TitleSubject.whole(TitleSubject.bare(context.title())).isEmpty();
  }

  private Optional<Remark> find(SheetTop top, HeaderBand band) {
    CellRef place = new CellRef(band.firstRow(), top.span().first());
    List<String> names = Stream.of(top.sheet(), fileName(top.file())).toList();
    return names.stream()
        .flatMap(name -> ofName(name).stream())
        .findFirst()
        .map(words -> new Remark(ObservationKind.INDICATOR_FROM_NOTE, place, words))
        .or(() -> inNotes(top, band));
  }

  private static String fileName(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
  }

  /** A name that is that of a measure; 汇总表 and 年度数据 are names of sheets only. */
  private Optional<String> ofName(String name) {
    return TitleSubject.whole(TitleSubject.bare(name))
        .filter(words -> titles.indicator(words).isPresent() || MEASURE.matcher(words).matches());
  }

  /** The one indicator the notes name; of several nobody knows which is meant. */
  private Optional<Remark> inNotes(SheetTop top, HeaderBand band) {
    List<SheetRow> notes =
        SideBySide.block(top.rows()).stream()
            .filter(row -> row.index() > band.lastRow())
            .filter(Captions::isNoteRow)
            .toList();
    Optional<String> named = named(notes.stream().map(DistantWords::words).toList());
    return notes.stream()
        .filter(note -> named.filter(words(note)::contains).isPresent())
        .findFirst()
        .map(note -> note.shown().get(0).ref())
        .map(place -> new Remark(ObservationKind.INDICATOR_FROM_NOTE, place, named.orElseThrow()));
  }

  /** The words of a note, without the works it cites. */
  private static String words(SheetRow note) {
    String own = CITED.matcher(PlainText.dense(Captions.line(note))).replaceAll("");
    return QUOTES.matcher(own).replaceAll("");
  }

  private Optional<String> named(List<String> notes) {
    List<String> found =
        indicators.all().stream()
            .flatMap(DistantWords::names)
            .filter(name -> name.length() >= SHORTEST)
            .filter(name -> notes.stream().anyMatch(note -> note.contains(name)))
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    boolean one = found.stream().allMatch(name -> found.get(0).contains(name));
    return found.stream().filter(name -> one).findFirst();
  }

  private static Stream<String> names(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.name()), indicator.aliases().stream());
  }
}
