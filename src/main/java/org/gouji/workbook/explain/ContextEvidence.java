package org.gouji.workbook.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.codelist.Region;
import org.gouji.codelist.RegionLevel;
import org.gouji.figure.Period;
import org.gouji.workbook.cell.SheetCell;
import org.gouji.workbook.cell.SheetRow;
import org.gouji.workbook.table.Captions;
import org.gouji.workbook.table.Gloss;
import org.gouji.workbook.table.PeriodWords;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RegionWords;
import org.gouji.workbook.table.SheetTop;
import org.gouji.workbook.table.TableContext;
import org.gouji.workbook.table.TitleWords;
import org.gouji.workbook.table.UnitWords;

/**
 * Finds the words that what is known about a table rests on, 表头信息依据. Words count as evidence only
 * if they give, by themselves, exactly what was recognised; where none do, that is said.
 */
final class ContextEvidence {

  private static final Pattern NATIONAL = Pattern.compile("国家统计局|全国|中国");

  private final RegionWords regions;
  private final UnitWords units;
  private final TitleWords titles;

  ContextEvidence(Codelists codelists) {
    this.regions = RegionWords.of(codelists);
    this.units = UnitWords.of(codelists);
    this.titles = new TitleWords(codelists);
  }

  Optional<Evidence> title(WitnessedTable seen) {
    String title = seen.table().context().title();
    return cells(seen)
        .filter(cell -> PlainText.oneLine(Gloss.without(cell.displayText())).equals(title))
        .findFirst()
        .map(ContextEvidence::of)
        .or(() -> named(seen, words -> words.equals(title)));
  }

  Optional<Evidence> unit(WitnessedTable seen) {
    return cells(seen)
        .filter(cell -> states(units.inUnitLine(cell.displayText()), seen))
        .findFirst()
        .map(ContextEvidence::of)
        .or(() -> unitOverTwoCells(seen))
        .or(() -> title(seen).filter(title -> states(units.inBrackets(title.words()), seen)));
  }

  /** 单位： in one cell and 亿元 in the next. */
  private Optional<Evidence> unitOverTwoCells(WitnessedTable seen) {
    return seen.top().rows().stream()
        .filter(row -> states(units.inUnitLine(Captions.line(row)), seen))
        .findFirst()
        .map(
            row -> {
              SheetCell first =
                  shown(row)
                      .filter(cell -> PlainText.dense(cell.displayText()).contains("单位"))
                      .findFirst()
                      .orElseGet(() -> shown(row).findFirst().orElseThrow());
              return Evidence.cell(first.ref(), Captions.line(row));
            });
  }

  private static boolean states(Optional<UnitWords.Found> said, WitnessedTable seen) {
    TableContext context = seen.table().context();
    return said.filter(found -> found.units().equals(context.units()))
        .filter(found -> found.unknown().equals(context.unknownUnits()))
        .isPresent();
  }

  Optional<Evidence> region(WitnessedTable seen) {
    return seen.table()
        .context()
        .region()
        .map(RegionWords.Named::region)
        .flatMap(of -> region(seen, of));
  }

  private Optional<Evidence> region(WitnessedTable seen, Region region) {
    boolean country = region.level() == RegionLevel.COUNTRY;
    return words(seen).stream()
        .filter(
            each ->
                country
                    ? NATIONAL.matcher(PlainText.dense(each.words())).find()
                    : regions.in(each.words()).filter(in -> in.region().equals(region)).isPresent())
        .findFirst();
  }

  /** The words of the period; of a year and of months in it, if they stand apart. */
  List<Evidence> period(WitnessedTable seen) {
    Period period = seen.table().context().period();
    List<Evidence> words = words(seen);
    Optional<Evidence> whole =
        words.stream().filter(each -> in(each, Period.UNKNOWN).equals(period)).findFirst();
    if (whole.isPresent() || !period.isKnown()) {
      return whole.stream().toList();
    }
    Period year = Period.year(period.year());
    Optional<Evidence> ofYear =
        words.stream().filter(each -> in(each, Period.UNKNOWN).equals(year)).findFirst();
    Optional<Evidence> ofPart =
        words.stream().filter(each -> in(each, year).equals(period)).findFirst();
    return Stream.of(ofYear, ofPart).flatMap(Optional::stream).toList();
  }

  private static Period in(Evidence each, Period context) {
    boolean name = each.cell().isEmpty();
    Optional<PeriodWords.Found> found =
        name ? PeriodWords.inName(each.words()) : PeriodWords.inText(each.words());
    return found.map(words -> words.expression().in(context)).orElse(Period.UNKNOWN);
  }

  /** Title or name that say which indicator the columns state. */
  Optional<Evidence> indicator(WitnessedTable seen, IndicatorMatch match) {
    return words(seen).stream()
        .filter(each -> titles.indicator(each.words()).filter(match::equals).isPresent())
        .findFirst();
  }

  /** The title first, then what else stands above the table, then the names from the inside out. */
  private List<Evidence> words(WitnessedTable seen) {
    List<Evidence> words = new ArrayList<>();
    words.add(title(seen).orElseGet(() -> Evidence.titleAbove(seen.table().context().title())));
    cells(seen)
        .filter(cell -> cell.ref().row() < seen.firstRow())
        .map(ContextEvidence::of)
        .forEach(words::add);
    words.addAll(names(seen.top()));
    cells(seen)
        .filter(cell -> cell.ref().row() > seen.lastRow())
        .map(ContextEvidence::of)
        .forEach(words::add);
    return words;
  }

  private static Optional<Evidence> named(WitnessedTable seen, Predicate<String> test) {
    return names(seen.top()).stream().filter(each -> test.test(each.words())).findFirst();
  }

  private static List<Evidence> names(SheetTop top) {
    List<Evidence> names = new ArrayList<>();
    names.add(Evidence.sheet(top.sheet()));
    List<String> file =
        new ArrayList<>(List.of(top.file().replaceFirst("\\.[^./]*$", "").split("/")));
    Collections.reverse(file);
    file.forEach(name -> names.add(Evidence.file(name)));
    return names;
  }

  private static Stream<SheetCell> cells(WitnessedTable seen) {
    return seen.top().rows().stream().flatMap(ContextEvidence::shown);
  }

  private static Stream<SheetCell> shown(SheetRow row) {
    return row.shown().stream();
  }

  private static Evidence of(SheetCell cell) {
    return Evidence.cell(cell.ref(), cell.displayText());
  }
}
