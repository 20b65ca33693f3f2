package org.gouji.province;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.FigureStatus;
import org.gouji.figure.Period;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.figure.Subject;
import org.gouji.figure.Submission;
import org.gouji.figure.Written;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.Reading;
import org.gouji.quantity.WrittenNumber;

/** Printed figures as workbooks that were read, 报送, without the files. */
final class Reporting {
  private final Codelists codelists;

  Reporting(Codelists codelists) {
    this.codelists = codelists;
  }

  /**
   * @param sums figures that tables print as sums, the whole first
   */
  List<Submission> submissions(List<Cell> cells, List<List<Cell>> sums) {
    Map<String, Map<String, List<Cell>>> tables = new TreeMap<>();
    cells.forEach(
        cell ->
            tables
                .computeIfAbsent(cell.file(), file -> new TreeMap<>())
                .computeIfAbsent(cell.sheet(), sheet -> new ArrayList<>())
                .add(cell));
    Map<String, List<Composition>> compositions = new TreeMap<>();
    sums.forEach(
        sum ->
            compositions
                .computeIfAbsent(tableOf(sum.get(0)), table -> new ArrayList<>())
                .add(composition(sum)));
    return tables.entrySet().stream()
        .map(file -> submission(file.getKey(), file.getValue(), compositions))
        .toList();
  }

  private Submission submission(
      String file, Map<String, List<Cell>> sheets, Map<String, List<Composition>> compositions) {
    return new Submission(
        file,
        "",
        sheets.entrySet().stream()
            .map(
                sheet ->
                    new SheetReading(
                        file,
                        "",
                        sheet.getKey(),
                        false,
                        "header",
                        "主要经济指标（合成数据）",
                        sheet.getValue().stream().map(this::figure).toList(),
                        compositions.getOrDefault(tableOf(sheet.getValue().get(0)), List.of()),
                        List.of()))
            .toList());
  }

  private static String tableOf(Cell cell) {
    return cell.file() + "!" + cell.sheet();
  }

  private static Composition composition(List<Cell> sum) {
    return new Composition(
        sum.get(0).id(), sum.stream().skip(1).map(Cell::id).toList(), true, Composition.TOTAL);
  }

  private Figure figure(Cell cell) {
    return new Figure(
        cell.id(),
        FigureKind.ACTUAL,
        Subject.region(cell.region()),
        cell.place(),
        cell.measure().code(),
        List.of(cell.measure().name()),
        Period.ofCode(cell.period()),
        "",
        stated(cell),
        written(cell),
        FigureStatus.REPORTED,
        Set.of(),
        new Source.Cell(
            cell.file(), "", cell.sheet(), cell.address(), Optional.empty(), Optional.empty()));
  }

  private Stated stated(Cell cell) {
    if (cell.text().isEmpty()) {
      return new Stated.Missing("");
    }
    BigDecimal band = WrittenNumber.DEFAULT_ABOUT_BAND;
    return new Stated.Amount(
        WrittenNumber.parse(cell.text())
            .intervalIn(
                codelists.units().find(cell.measure().unit()).orElseThrow(), Reading.STATED, band));
  }

  private static Written written(Cell cell) {
    if (cell.text().isEmpty()) {
      return new Written(
          "", Optional.empty(), cell.measure().unit(), Optional.empty(), Qualifier.EXACT);
    }
    WrittenNumber number = WrittenNumber.parse(cell.text());
    return new Written(
        cell.text(),
        Optional.of(number.number()),
        cell.measure().unit(),
        Optional.of(number.halfStep()),
        Qualifier.EXACT);
  }
}
