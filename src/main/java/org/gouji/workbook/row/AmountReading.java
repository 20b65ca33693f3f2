package org.gouji.workbook.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.figure.Written;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.Reading;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.UnitTable;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;
import org.gouji.workbook.table.ValueHeading;

/** Turns what a cell states into an amount in a unit, 数值与计量单位; without a unit there is none. */
final class AmountReading {

  /**
   * What the cell states, and how it is written.
   *
   * @param foreign whether it is money of another currency than the indicator is defined in
   */
  record Read(Stated stated, Written written, boolean foreign) {}

  /** A unit chosen for a column, and all of a row that the choice depends on. */
  private record Above(
      ValueHeading row,
      List<String> owners,
      Optional<String> unitText,
      Optional<Indicator> indicator,
      UnitChoice.Chosen chosen) {

    boolean isFor(RowStatement other, Optional<Indicator> named) {
      return row.equals(other.heading())
          && indicator.equals(named)
          && owners.equals(other.owners())
          && unitText.equals(other.labels().text(ColumnRole.UNIT));
    }
  }

  private static final Pattern MULTIPLIED = Pattern.compile("\\d\\s*[余多]?[百千万亿]+");
  private static final String MULTIPLIERS = "百千万亿";

  private final UnitTable units;
  private final UnitChoice choice;
  private final RecognisedTable table;
  private final UnitNotes notes;
  private final BigDecimal aboutBand;
  private final Map<Integer, Above> above = new HashMap<>();

  AmountReading(
      Codelists codelists, RecognisedTable table, Observations observations, BigDecimal aboutBand) {
    this.units = codelists.units();
    this.choice = new UnitChoice(units);
    this.table = table;
    this.notes = new UnitNotes(codelists, table, observations);
    this.aboutBand = aboutBand;
  }

  Read read(
      CellStatement said,
      TableColumn column,
      RowStatement row,
      Optional<Indicator> indicator,
      Source source) {
    Optional<UnitOfMeasure> inCell = inCell(said, indicator);
    UnitChoice.Chosen chosen =
        inCell.isPresent() ? choose(inCell, column, row, indicator) : usual(column, row, indicator);
    boolean foreign = indicator.filter(chosen::isForeignTo).isPresent();
    Optional<UnitOfMeasure> unit = chosen.unit();
    if (said.printed().isEmpty()) {
      return new Read(nothing(said), written(said, unit, Qualifier.EXACT), foreign);
    }
    WrittenNumber printed = said.printed().get();
    boolean strange = isStrange(printed, inCell, unit);
    if (strange || unit.isEmpty()) {
      Optional<String> odd = strange ? printed.unitText() : Optional.empty();
      notes.lacking(column, row, new UnitNotes.Lack(indicator, odd, chosen), source, said.raw());
    }
    Optional<UnitOfMeasure> sure = unit.filter(u -> !strange);
    sure.ifPresent(stated -> notes.overridden(stated, column, row, source));
    Stated stated =
        sure.<Stated>map(u -> amount(printed, u, column.heading().kind()))
            .orElseGet(() -> new Stated.Unreadable(said.raw()));
    return new Read(stated, written(said, sure, printed.qualifier()), foreign);
  }

  private UnitChoice.Chosen choose(
      Optional<UnitOfMeasure> inCell,
      TableColumn column,
      RowStatement row,
      Optional<Indicator> indicator) {
    UnitChoice.Stated stated =
        new UnitChoice.Stated(
            inCell, column.heading().units(), notes.inRow(row), table.context().units());
    if (indicator.isPresent()) {
      String name = row.heading().name() + String.join("/", column.path());
      return choice.known(stated, indicator.get(), name);
    }
    return choice.unknown(stated, lineApplies(column, row));
  }

  /** A unit line that speaks of money or goods is not meant for rates, nor for things counted. */
  private boolean lineApplies(TableColumn column, RowStatement row) {
    List<String> names = UnitNotes.names(column, row);
    if (CountedThings.areRatesOrNumbers(names)) {
      return false;
    }
    List<String> around = new ArrayList<>(row.owners());
    around.add(row.heading().name());
    around.addAll(column.path());
    boolean counting =
        table.context().units().stream().allMatch(unit -> unit.dimension().isCounted());
    return counting || !CountedThings.areThings(names, around, table.context().title());
  }

  /** Where the cell states no unit it is that of the rows above, unless this row says something. */
  private UnitChoice.Chosen usual(
      TableColumn column, RowStatement row, Optional<Indicator> indicator) {
    Above before = above.get(column.column());
    if (before != null && before.isFor(row, indicator)) {
      return before.chosen();
    }
    UnitChoice.Chosen chosen = choose(Optional.empty(), column, row, indicator);
    Optional<String> unitText = row.labels().text(ColumnRole.UNIT);
    above.put(column.column(), new Above(row.heading(), row.owners(), unitText, indicator, chosen));
    return chosen;
  }

  private Stated amount(WrittenNumber printed, UnitOfMeasure unit, FigureKind kind) {
    Reading reading = kind == FigureKind.TARGET ? Reading.AIMED_AT : Reading.STATED;
    return new Stated.Amount(printed.intervalIn(unit, reading, aboutBand));
  }

  private static Stated nothing(CellStatement said) {
    return switch (said.state()) {
      case BROKEN -> new Stated.Broken(said.raw());
      case UNREADABLE -> new Stated.Unreadable(said.raw());
      default -> new Stated.Missing(said.raw());
    };
  }

  private static Written written(
      CellStatement said, Optional<UnitOfMeasure> unit, Qualifier qualifier) {
    return new Written(
        said.raw(),
        said.exact(),
        unit.map(UnitOfMeasure::symbol).orElse(""),
        said.printed().map(WrittenNumber::halfStep),
        qualifier);
  }

  /** 1.73万亿 is in the base unit of what it measures, whatever the header says. */
  private Optional<UnitOfMeasure> inCell(CellStatement said, Optional<Indicator> indicator) {
    Optional<String> text = said.printed().flatMap(WrittenNumber::unitText);
    boolean multiplied = text.isEmpty() && isMultiplied(said.raw());
    return multiplied
        ? indicator.map(Indicator::dimension).map(Dimension::baseSymbol).flatMap(units::find)
        : text.flatMap(units::find);
  }

  private static boolean isMultiplied(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) > '\u4DFF' && MULTIPLIERS.indexOf(raw.charAt(i)) >= 0) {
        return MULTIPLIED.matcher(raw).find();
      }
    }
    return false;
  }

  /** A unit in the cell that nobody knows, or that cannot be the indicator's. */
  private static boolean isStrange(
      WrittenNumber printed, Optional<UnitOfMeasure> inCell, Optional<UnitOfMeasure> unit) {
    return printed.unitText().isPresent() && (inCell.isEmpty() || !inCell.equals(unit));
  }
}
