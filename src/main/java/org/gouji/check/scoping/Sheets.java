package org.gouji.check.scoping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.codelist.Region;
import org.gouji.codelist.RegionLevel;
import org.gouji.figure.Figure;
import org.gouji.figure.Mark;
import org.gouji.figure.Period;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Subject;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.RegionTable;
import org.gouji.rule.scope.Sheet;

/** Sheets as read, and tables that break a region down, 表页与分地区表. */
final class Sheets implements Scoping {

  /** A table that lists at least this many cities of a province means to list them all. */
  private static final int A_BREAKDOWN = 5;

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(Sheet.class, RegionTable.class);
  }

  @Override
  public Stream<CheckScope> scopes(Evidence evidence) {
    return evidence
        .sheets()
        .flatMap(
            sheet ->
                Stream.concat(
                    Stream.of(new Sheet(keyOf(sheet, Subject.UNKNOWN), sheet)),
                    regionTables(sheet, evidence)));
  }

  private static ScopeKey keyOf(SheetReading sheet, Subject subject) {
    return new ScopeKey(subject, "", Period.UNKNOWN, sheet.file() + "!" + sheet.sheet());
  }

  private static Stream<CheckScope> regionTables(SheetReading sheet, Evidence evidence) {
    Map<String, Set<String>> listed = new TreeMap<>();
    Map<String, Figure> examples = new LinkedHashMap<>();
    for (Figure figure : sheet.figures()) {
      parentOf(figure, evidence)
          .ifPresent(
              parent -> {
                listed
                    .computeIfAbsent(parent, code -> new TreeSet<>())
                    .add(figure.subject().region());
                examples.putIfAbsent(parent, figure);
              });
    }
    return listed.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= A_BREAKDOWN)
        .map(
            entry ->
                regionTable(
                    sheet,
                    entry.getKey(),
                    entry.getValue(),
                    examples.get(entry.getKey()),
                    evidence));
  }

  /**
   * The province of a figure about one of its cities; figures of other kinds break nothing down.
   */
  private static Optional<String> parentOf(Figure figure, Evidence evidence) {
    if (figure.is(Mark.LIST_ITEM) || figure.subject().region().isEmpty()) {
      return Optional.empty();
    }
    return evidence
        .codelists()
        .regions()
        .byCode(figure.subject().region())
        .filter(region -> region.level() == RegionLevel.PREFECTURE)
        .flatMap(Region::parent);
  }

  private static RegionTable regionTable(
      SheetReading sheet, String parent, Set<String> listed, Figure example, Evidence evidence) {
    List<Bilingual> missing =
        evidence.codelists().regions().childrenOf(parent).stream()
            .filter(region -> !listed.contains(region.code()))
            .map(BothNames::of)
            .toList();
    return new RegionTable(
        keyOf(sheet, Subject.region(parent)),
        sheet.file(),
        sheet.sheet(),
        example,
        listed.size(),
        missing);
  }
}
