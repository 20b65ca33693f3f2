package org.gouji.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.Observation;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Submission;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.WorkbookFixture.SheetFixture;
import org.gouji.workbook.cell.ReadTerms;
import org.gouji.workbook.layout.SheetLayout;

/** One sheet written, read back and asked in the words of tests. */
final class SheetUnderTest {

  static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));

  private final SheetReading reading;
  private final Map<String, Figure> byCell;

  private SheetUnderTest(SheetReading reading) {
    this.reading = reading;
    this.byCell =
        reading.figures().stream()
            .collect(Collectors.toMap(f -> f.source().place().split("!")[1], Function.identity()));
  }

  static SheetUnderTest of(Path folder, String trapAndOutcome, Consumer<SheetFixture> cells) {
    Path file = WorkbookFixture.named(trapAndOutcome).sheet("Sheet1", cells).writeTo(folder);
    return of(read(file, List.of()).sheets().get(0));
  }

  static SheetUnderTest of(SheetReading reading) {
    return new SheetUnderTest(reading);
  }

  static Submission read(Path file, List<SheetLayout> layouts) {
    return new SubmissionReader(
            CODELISTS, layouts, ReadTerms.DEFAULT, WrittenNumber.DEFAULT_ABOUT_BAND)
        .read(file, file.getFileName().toString());
  }

  SheetReading reading() {
    return reading;
  }

  Figure figure(String cell) {
    return byCell.get(cell);
  }

  /** Cells with figures, in reading order. */
  List<String> cells() {
    return reading.figures().stream().map(f -> f.source().place().split("!")[1]).toList();
  }

  /** Region, industry and the like, indicator, period and amount of a cell on one line. */
  String said(String cell) {
    Figure figure = figure(cell);
    String amount = figure.amount().map(Object::toString).orElse(figure.stated().toString());
    return String.join(
        " ",
        figure.subject().code(),
        figure.indicator().isEmpty() ? "?" : figure.indicator(),
        figure.period().code(),
        amount);
  }

  /** Compositions such as {@code B4=B5+B6}, with a {@code ⊃} where the parts are not all. */
  List<String> compositions() {
    return reading.compositions().stream().map(SheetUnderTest::brief).toList();
  }

  /** Observations such as {@code TEXT_NUMBER B7 12.5}. */
  List<String> observations() {
    return reading.observations().stream().map(SheetUnderTest::brief).toList();
  }

  private static String brief(Composition composition) {
    String parts =
        composition.parts().stream().map(SheetUnderTest::cell).collect(Collectors.joining("+"));
    return cell(composition.whole()) + (composition.exhaustive() ? "=" : "⊃") + parts;
  }

  private static String brief(Observation observation) {
    String place = cell(observation.source().locator());
    return (observation.kind() + " " + place + " " + observation.words()).strip();
  }

  private static String cell(String id) {
    return id.substring(id.lastIndexOf('!') + 1);
  }
}
