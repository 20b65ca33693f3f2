package org.gouji.workbook.row;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Region;
import org.gouji.codelist.RegionLevel;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.RowWords;

/** Tells totals, subtotals and 其中 rows from the items of a table, 行类型识别. */
final class RowKinds {

  private static final int INDENT = 2;

  private final Codelists codelists;
  private final RecognisedTable table;
  private final SubjectReading subjects;
  private Optional<RowLabels> above = Optional.empty();
  private RowKind kindAbove = RowKind.TOTAL;

  RowKinds(Codelists codelists, RecognisedTable table, SubjectReading subjects) {
    this.codelists = codelists;
    this.table = table;
    this.subjects = subjects;
  }

  /** Whether the row stands in the table but is none of its items. */
  boolean isSkipped(RowLabels labels) {
    return table.words().skip().contains(PlainText.dense(labels.name()));
  }

  /**
   * The kind of a row.
   *
   * @param next the name the row below stands under
   */
  RowKind of(RowLabels labels, Optional<String> next) {
    RowKind kind = kind(labels, next);
    if (kind != RowKind.OF_WHICH) {
      above = Optional.of(labels);
      kindAbove = kind;
    }
    return kind;
  }

  private RowKind kind(RowLabels labels, Optional<String> next) {
    String name = PlainText.dense(labels.name());
    RowWords words = table.words();
    if (startsWith(name, words.ofWhich()) || name.startsWith("#")) {
      return above.isPresent() ? RowKind.OF_WHICH : RowKind.ITEM;
    }
    if (table.has(ColumnRole.INDICATOR) && codelists.indicators().resolve(name).isPresent()) {
      return isIndented(labels) ? RowKind.OF_WHICH : RowKind.ITEM;
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
    return isIndented(labels) && !isOutside(labels) ? RowKind.OF_WHICH : RowKind.ITEM;
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
    return said && subjects.region(name).isEmpty();
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

  private boolean isIndented(RowLabels labels) {
    return kindAbove == RowKind.ITEM
        && above.filter(row -> labels.indent() >= row.indent() + INDENT).isPresent();
  }

  /** A city set in by mistake is no part of the city above it. */
  private boolean isOutside(RowLabels labels) {
    Optional<Region> region = subjects.region(labels.name());
    Optional<Region> owner = above.map(RowLabels::name).flatMap(subjects::region);
    return region.isPresent() && !contains(owner, region);
  }

  private static boolean ends(String name, Set<String> words) {
    return any(name, words, String::endsWith);
  }

  private static boolean startsWith(String name, Set<String> words) {
    return any(name, words, String::startsWith);
  }

  private static boolean any(String name, Set<String> words, BiPredicate<String, String> test) {
    return words.stream().anyMatch(word -> test.test(name, word));
  }
}
