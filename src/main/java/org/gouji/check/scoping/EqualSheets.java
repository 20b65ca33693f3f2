package org.gouji.check.scoping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Source;
import org.gouji.figure.Subject;
import org.gouji.issue.ScopeKey;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.SheetCopies;

/** Sheets by the numbers in their cells, 表页内容比对: the same workbook handed in under two names. */
final class EqualSheets implements Scoping {

  /** A cell with the number in it; other texts may differ where a sheet was copied. */
  private record Cell(String place, BigDecimal number) {}

  /** What a number is about. */
  private record Meaning(Subject subject, String indicator, Period period) {}

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(SheetCopies.class);
  }

  @Override
  public Stream<SheetCopies> scopes(Evidence evidence) {
    Map<List<Cell>, List<SheetReading>> byContent = new LinkedHashMap<>();
    evidence
        .sheets()
        .forEach(
            sheet -> {
              List<Cell> cells = cells(sheet);
              if (cells.stream().map(Cell::number).distinct().count()
                  >= SheetCopies.FEWEST_NUMBERS) {
                byContent.computeIfAbsent(cells, content -> new ArrayList<>()).add(sheet);
              }
            });
    return byContent.entrySet().stream()
        .map(entry -> copies(entry.getKey().size(), withoutOtherNames(entry.getValue())));
  }

  private static List<Cell> cells(SheetReading sheet) {
    return sheet.figures().stream()
        .filter(figure -> figure.written().number().isPresent())
        .map(figure -> new Cell(cellOf(figure), number(figure)))
        .toList();
  }

  private static String cellOf(Figure figure) {
    return figure.source() instanceof Source.Cell cell ? cell.cell() : figure.source().place();
  }

  private static BigDecimal number(Figure figure) {
    return figure.written().number().orElseThrow().stripTrailingZeros();
  }

  private static SheetCopies copies(int numbers, List<SheetReading> sheets) {
    SheetReading first = sheets.get(0);
    ScopeKey key =
        new ScopeKey(
            Subject.UNKNOWN, "", Period.UNKNOWN, "content " + first.file() + "!" + first.sheet());
    return new SheetCopies(
        key,
        sheets.stream().map(sheet -> sheet.file() + " " + sheet.sheet()).toList(),
        numbers,
        sheets.stream().map(EqualSheets::meanings).distinct().count() == 1,
        sheets.stream().map(sheet -> sheet.figures().get(0)).toList());
  }

  /** A sheet of the first quarter and one of January to March say the same and are no copies. */
  private static List<SheetReading> withoutOtherNames(List<SheetReading> sheets) {
    List<SheetReading> kept = new ArrayList<>();
    for (SheetReading sheet : sheets) {
      boolean otherName =
          kept.stream()
              .anyMatch(
                  other ->
                      days(other).equals(days(sheet)) && !meanings(other).equals(meanings(sheet)));
      if (!otherName) {
        kept.add(sheet);
      }
    }
    return kept;
  }

  /** What the numbers are about, whatever their periods are called. */
  private static List<Meaning> days(SheetReading sheet) {
    return meanings(sheet).stream()
        .map(
            meaning ->
                new Meaning(meaning.subject(), meaning.indicator(), sameDays(meaning.period())))
        .toList();
  }

  private static Period sameDays(Period period) {
    return new Period(PeriodKind.SPAN, period.start(), period.end());
  }

  private static List<Meaning> meanings(SheetReading sheet) {
    return sheet.figures().stream()
        .map(f -> new Meaning(f.subject(), f.indicatorAsWritten(), f.period()))
        .toList();
  }
}
