package org.gouji.workbook.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.codelist.Industry;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.HeadingReader;
import org.gouji.workbook.table.OfWhich;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;
import org.gouji.workbook.table.ValueHeading;

/** Brings together what the header and the row say about the indicator of a number, 指标确定. */
final class IndicatorChoice {

  private final Codelists codelists;
  private final HeadingReader headings;
  private final RecognisedTable table;
  private final boolean byRows;
  private final Map<String, Optional<IndicatorMatch>> ofIndustries = new HashMap<>();

  IndicatorChoice(Codelists codelists, RecognisedTable table) {
    this.codelists = codelists;
    this.headings = HeadingReader.of(codelists);
    this.table = table;
    this.byRows = table.has(ColumnRole.INDICATOR);
  }

  /** What the label of the row says, where rows are indicators. */
  ValueHeading ofRow(RowLabels labels) {
    return byRows
        ? labels
            .text(ColumnRole.INDICATOR)
            .map(text -> headings.read(List.of(OfWhich.name(text)), period()))
            .orElse(ValueHeading.NONE)
        : ValueHeading.NONE;
  }

  Optional<IndicatorMatch> of(TableColumn column, ValueHeading row, Subject subject) {
    ValueHeading heading = column.heading();
    if (byRows) {
      boolean comparison = HeadingReader.isComparison(heading.name());
      return comparison && row.match().filter(HeadingReader::isLevel).isPresent()
          ? headings.resolve(row.name() + heading.name(), heading.units())
          : row.match().filter(match -> !comparison);
    }
    boolean narrowed = !subject.industry().isEmpty() && !table.list();
    return narrowed ? ofIndustry(column, subject.industry()).or(heading::match) : heading.match();
  }

  /** 营业收入 beside 电子信息产业 is the revenue of an industry, not of all industry. */
  private Optional<IndicatorMatch> ofIndustry(TableColumn column, String code) {
    return ofIndustries.computeIfAbsent(
        column.column() + " " + code,
        key ->
            codelists
                .industries()
                .byCode(code)
                .flatMap(industry -> headings.resolve(industry.name() + name(column)))
                .filter(
                    match ->
                        match.industry().map(Industry::code).filter(code::equals).isPresent()));
  }

  private static String name(TableColumn column) {
    return column.heading().match().isPresent() && !HeadingReader.isTelling(column.heading().name())
        ? column.heading().match().get().indicator().name()
        : column.heading().name();
  }

  private Period period() {
    return table.context().period();
  }
}
