package org.gouji.workbook.layout;

import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.workbook.table.HeadingReader;
import org.gouji.workbook.table.TableContext;
import org.gouji.workbook.table.ValueHeading;

/** What a layout and the header together say about a column; the layout has the last word. */
final class LayoutHeading {

  private final Codelists codelists;
  private final HeadingReader headings;

  LayoutHeading(Codelists codelists) {
    this.codelists = codelists;
    this.headings = HeadingReader.of(codelists);
  }

  ValueHeading of(LayoutColumn column, List<String> path, TableContext context) {
    ValueHeading read = headings.read(path, context.period());
    Optional<IndicatorMatch> match =
        column
            .indicator()
            .flatMap(codelists.indicators()::byCode)
            .map(indicator -> match(indicator, read))
            .or(read::match);
    return new ValueHeading(
        read.name(),
        match,
        column.period().or(read::period),
        column.unit().map(List::of).orElse(read.units()),
        column.unit().isPresent() ? List.of() : read.unknownUnits(),
        column.kind().orElse(read.kind()),
        column.indicator().or(read::dateCode));
  }

  /** Industry and scope that the header names stay with the indicator the layout names. */
  private static IndicatorMatch match(Indicator indicator, ValueHeading read) {
    return new IndicatorMatch(
        indicator,
        read.match().flatMap(IndicatorMatch::industry),
        read.match().flatMap(IndicatorMatch::scope));
  }
}
