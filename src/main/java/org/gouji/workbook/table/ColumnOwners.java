package org.gouji.workbook.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.figure.Period;

/** Finds the column another one belongs to, 所属列: 同比增长 behind a level, 其中 behind a whole. */
final class ColumnOwners {

  /** A share or a rank may be that of anything; growth is that of the number before it. */
  private static final Pattern GROWTH = Pattern.compile("增长|增速|增幅|增减|同比|环比");

  private final HeadingReader headings;
  private final TableContext context;
  private final List<TableColumn> levels = new ArrayList<>();
  private Optional<TableColumn> whole = Optional.empty();

  ColumnOwners(HeadingReader headings, TableContext context) {
    this.headings = headings;
    this.context = context;
  }

  List<TableColumn> settle(List<TableColumn> columns) {
    List<TableColumn> settled = new ArrayList<>();
    for (TableColumn column : columns) {
      settled.add(column.role() == ColumnRole.VALUE ? settled(column) : column);
    }
    return settled;
  }

  private TableColumn settled(TableColumn column) {
    if (isBarePart(column)) {
      return whole.map(owner -> part(column, owner)).orElse(column);
    }
    if (isBareComparison(column)) {
      return levels.isEmpty() ? column : following(column);
    }
    remember(column);
    whole = isPart(column) ? whole : Optional.of(column);
    return column;
  }

  /** 其中:出口 in a header of its own, with no name over it. */
  private static boolean isBarePart(TableColumn column) {
    return isPart(column) && column.path().size() == 1;
  }

  private static boolean isPart(TableColumn column) {
    return column.path().stream().anyMatch(OfWhich::is);
  }

  /** A part is counted in the unit of its whole, unless it says another; it is no indicator. */
  private static TableColumn part(TableColumn column, TableColumn owner) {
    ValueHeading own = column.heading();
    boolean silent = own.units().isEmpty() && own.unknownUnits().isEmpty();
    ValueHeading heading = silent ? own.withUnitsOf(owner.heading()) : own;
    Optional<Period> period = own.period().or(() -> owner.heading().period());
    return owner.path().isEmpty()
        ? column
        : column.under(owner.path().get(0), heading.withPeriod(period));
  }

  private static boolean isBareComparison(TableColumn column) {
    return column.heading().match().isEmpty()
        && HeadingReader.isComparison(column.heading().name());
  }

  private void remember(TableColumn column) {
    boolean other =
        !levels.isEmpty()
            && (!levels.get(0).heading().match().equals(column.heading().match())
                || !levelName(levels.get(0)).equals(levelName(column)));
    if (other) {
      levels.clear();
    }
    levels.add(column);
  }

  /** 同比增长 behind 工业增加值 is its growth, in the latest of the periods just before. */
  private TableColumn following(TableColumn column) {
    ValueHeading heading = column.heading();
    TableColumn level = levels.get(0);
    Optional<IndicatorMatch> match =
        level.heading().match().filter(HeadingReader::isLevel).isPresent()
            ? headings.resolve(levelName(level) + heading.name(), heading.units())
            : Optional.empty();
    ValueHeading named = match.map(heading::withMatch).orElse(heading);
    ValueHeading complete = named.withPeriod(heading.period().or(this::latest));
    String name = level.heading().name();
    boolean said =
        !GROWTH.matcher(heading.name()).find()
            || column.path().size() > 1
            || !HeadingReader.isTelling(name)
            || column.path().stream().anyMatch(part -> PlainText.dense(part).contains(name));
    return said ? column.withHeading(complete) : column.under(name, complete);
  }

  private static String levelName(TableColumn level) {
    String name = level.heading().name();
    return HeadingReader.isTelling(name)
        ? name
        : level.heading().match().map(match -> match.indicator().name()).orElse("");
  }

  /** Beside 11月 and 1—11月 the growth is that of the nearer one, whichever ends later. */
  private Optional<Period> latest() {
    List<Period> known =
        levels.stream()
            .map(level -> level.heading().period().orElse(context.period()))
            .filter(Period::isKnown)
            .toList();
    return known.stream()
        .filter(period -> period.kind() == known.get(known.size() - 1).kind())
        .max(Comparator.naturalOrder());
  }
}
