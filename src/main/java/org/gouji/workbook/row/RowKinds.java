package org.gouji.workbook.row;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Region;
import org.gouji.codelist.RegionLevel;
import org.gouji.workbook.row.RowNesting.Level;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.RowWords;

/** Tells totals, subtotals and 其中 rows from the items of a table, 行类型识别. */
final class RowKinds {

  private static final Pattern ACCOUNTS =
      Pattern.compile("(?:资产|负债|权益|成本|费用|税金|利润|收入|支出|流入|流出)(?:总计|合计|总额)$");

  private final Codelists codelists;
  private final RecognisedTable table;
  private final SubjectReading subjects;
  private final RowNesting nesting = new RowNesting();
  private Optional<RowLabels> above = Optional.empty();

  RowKinds(Codelists codelists, RecognisedTable table, SubjectReading subjects) {
    this.codelists = codelists;
    this.table = table;
    this.subjects = subjects;
  }

  /** A heading between the rows: what stands below it is no part of a row above it. */
  void heading() {
    nesting.clear();
  }

  /**
   * What a row is and what it is a part of.
   *
   * @param next the name the row below stands under
   */
  RowPlace of(RowLabels labels, Optional<String> next) {
    ItemName label = ItemName.of(labels.name());
    Level self =
        new Level(labels.row(), labels.name(), labels.indent(), label, false, Optional.empty());
    Optional<Level> owner =
        nesting
            .ownerOf(self)
            .filter(each -> label.ofWhich() || !isOutside(labels, each) && !isBeyond(self, each));
    RowKind kind = kind(labels, label, owner.isPresent(), next);
    boolean part = kind == RowKind.OF_WHICH;
    if (!part) {
      above = Optional.of(labels);
    }
    boolean whole = kind == RowKind.TOTAL || kind == RowKind.SUBTOTAL;
    nesting.add(self.as(whole, part ? owner : Optional.empty()));
    return part
        ? RowPlace.within(owner.orElseThrow(), kind, label, labels.indent())
        : new RowPlace(kind, label, labels.indent(), OptionalInt.empty(), List.of());
  }

  private RowKind kind(RowLabels labels, ItemName label, boolean owned, Optional<String> next) {
    String name = PlainText.dense(labels.name());
    RowWords words = table.words();
    RowKind inPlace = owned ? RowKind.OF_WHICH : RowKind.ITEM;
    if (label.ofWhich() || startsWith(name, words.ofWhich())) {
      return inPlace;
    }
    if (table.has(ColumnRole.INDICATOR) && codelists.indicators().resolve(name).isPresent()) {
      return inPlace;
    }
    if (EconomicRegions.members(name).isPresent() && isNational()) {
      return RowKind.REGION_GROUP;
    }
    if (ends(name, words.subtotal())) {
      return RowKind.SUBTOTAL;
    }
    if (isTotal(name, words) || isWholeOf(name, next)) {
      return RowKind.TOTAL;
    }
    return inPlace;
  }

  /** 西部 is a part of the country only in a table about it; a city's west is another. */
  private boolean isNational() {
    String context = table.context().regionCode();
    return context.isEmpty()
        || codelists
            .regions()
            .byCode(context)
            .filter(region -> region.level() == RegionLevel.COUNTRY)
            .isPresent();
  }

  /** 合计 and 全省 where the table is about the province; 全省 in a city's table is a comparison. */
  private boolean isTotal(String name, RowWords words) {
    if (codelists.regions().isWholeWord(name)) {
      String context = table.context().regionCode();
      Optional<Region> whole = codelists.regions().wholeOf(name, context);
      return whole.isEmpty() || whole.get().code().equals(context);
    }
    boolean said = ends(name, words.total()) || startsWith(name, words.total());
    return said && subjects.region(name).isEmpty() && !isItemOfAccounts(name);
  }

  /** 资产总计 and the like are items of their own, not the total of the rows around them. */
  private boolean isItemOfAccounts(String name) {
    return ACCOUNTS.matcher(name).find() || codelists.indicators().resolve(name).isPresent();
  }

  /** A region above those that lie in it is their total, as 成都市 above its districts. */
  private boolean isWholeOf(String name, Optional<String> next) {
    if (table.list()) {
      return false;
    }
    Optional<Region> region = subjects.region(name);
    Optional<Region> below = next.flatMap(subjects::region);
    Optional<Region> before = above.map(RowLabels::name).flatMap(subjects::region);
    return region.isPresent() && (contains(region, below) || contains(region, before));
  }

  private boolean contains(Optional<Region> outer, Optional<Region> inner) {
    return outer.isPresent()
        && inner.isPresent()
        && !outer.equals(inner)
        && codelists.regions().isWithin(inner.get().code(), outer.get().code());
  }

  /** 收入合计 below 二、非税收入 and no further in than it is a sum of 一 and 二, not a part of 二. */
  private boolean isBeyond(Level row, Level owner) {
    return row.indent() <= owner.indent()
        && ends(PlainText.dense(row.name()), table.words().total());
  }

  /** A city set in by mistake is no part of the city above it. */
  private boolean isOutside(RowLabels labels, Level owner) {
    Optional<Region> region = subjects.region(labels.name());
    return region.isPresent() && !contains(subjects.region(owner.name()), region);
  }

  private static boolean ends(String name, Set<String> words) {
    return any(name, words, String::endsWith);
  }

  private static boolean startsWith(String name, Set<String> words) {
    return any(name, words, String::startsWith);
  }

  private static boolean any(String name, Set<String> words, BiPredicate<String, String> test) {
    for (String word : words) {
      if (test.test(name, word)) {
        return true;
      }
    }
    return false;
  }
}
