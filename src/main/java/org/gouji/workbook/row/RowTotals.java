package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gouji.workbook.row.Claim.Extent;
import org.gouji.workbook.table.PlainText;

/** Collects which rows are said to make up which, 行间构成: 合计 above or below its rows, 小计, 其中. */
final class RowTotals implements Totals {

  private static final Pattern ONLY_SOME = Pattern.compile("主要|其中|重点|总[计数]中|合计中|部分");

  private final RowReview review;
  private final Map<Integer, TableRow> rows = new LinkedHashMap<>();
  private final List<CompleteSets.Item> items = new ArrayList<>();
  private final List<TableRow> itemRows = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<TableRow> open = new ArrayList<>();
  private final Map<Integer, List<TableRow>> nested = new LinkedHashMap<>();
  private final RegionGroups groups = new RegionGroups();
  private int groupStart;
  private boolean someOnly;
  private boolean blurred;
  private boolean broken;
  private Optional<TableRow> totalAbove = Optional.empty();
  private Optional<TableRow> last = Optional.empty();

  RowTotals(ClassSets classes, Compositions compositions) {
    this.review = new RowReview(classes, compositions);
  }

  @Override
  public void add(TableRow row) {
    TableRow before = last.orElse(row);
    last = Optional.of(row);
    rows.put(row.row(), row);
    boolean total = row.kind() == RowKind.TOTAL;
    boolean part = row.kind() == RowKind.OF_WHICH;
    items.add(new CompleteSets.Item(row.name(), total, part));
    itemRows.add(row);
    if (part) {
      nest(row);
      return;
    }
    closeNested();
    blurred |= isBlurred(before, row);
    switch (row.kind()) {
      case TOTAL -> total(row);
      case SUBTOTAL -> subtotal(row);
      default -> open.add(row);
    }
  }

  private void nest(TableRow row) {
    OptionalInt owner = row.place().owner();
    if (owner.isPresent()) {
      nested.computeIfAbsent(owner.getAsInt(), key -> new ArrayList<>()).add(row);
    }
  }

  /** An item right behind a 其中 at its very place may be a further 其中. */
  private static boolean isBlurred(TableRow above, TableRow row) {
    ItemName before = above.place().label();
    return before.ofWhich()
        && before.marked() > 1
        && row.kind() == RowKind.ITEM
        && !row.isKnownRegion()
        && row.place().indent() >= above.place().indent();
  }

  @Override
  public void addGroup(TableRow row, List<String> members) {
    closeNested();
    rows.put(row.row(), row);
    groups.add(row, members);
  }

  @Override
  public void section(String heading) {
    closeNested();
    items.add(new CompleteSets.Item("", false, true));
    itemRows.add(null);
    String words = PlainText.dense(heading);
    if (totalAbove.isPresent() && ClassSets.isBreakdown(words)) {
      closeBlock();
      someOnly = ONLY_SOME.matcher(words).find();
      broken = true;
    } else if (totalAbove.isPresent() && ONLY_SOME.matcher(words).find()) {
      closeBlock();
      someOnly = true;
    }
    groupStart = open.size();
  }

  @Override
  public void finish() {
    closeNested();
    closeTotalAbove();
    review.settle(claims, List.copyOf(rows.values()), items, itemRows);
  }

  private void total(TableRow row) {
    if (totalAbove.isPresent()) {
      closeTotalAbove();
      totalAbove = Optional.of(row);
    } else if (open.isEmpty()) {
      totalAbove = Optional.of(row);
    } else {
      composeOfGroups(row);
      claim(row, open, Compositions.TOTAL);
      clear();
    }
  }

  private void subtotal(TableRow row) {
    List<TableRow> group = List.copyOf(open.subList(groupStart, open.size()));
    if (!group.isEmpty()) {
      claim(row, group, Compositions.SUBTOTAL);
      open.subList(groupStart, open.size()).clear();
    }
    open.add(row.withParts(group));
    groupStart = open.size();
  }

  private void closeTotalAbove() {
    totalAbove.ifPresent(this::composeOfGroups);
    closeBlock();
    totalAbove = Optional.empty();
    broken = false;
  }

  /** The rows since the total, or since the heading of their breakdown. */
  private void closeBlock() {
    // One row under 按…分 is an example, not a breakdown.
    boolean breakdown = !open.isEmpty() && (!broken || open.size() > 1);
    totalAbove.filter(row -> breakdown).ifPresent(row -> claim(row, open, Compositions.TOTAL));
    clear();
  }

  private void closeNested() {
    nested.forEach(
        (owner, parts) ->
            Optional.ofNullable(rows.get(owner))
                .map(row -> new Claim(row, parts, extent(parts), Compositions.SUBTOTAL))
                .ifPresent(claims::add));
    nested.clear();
  }

  /** Rows set in below another without a word, as in an outline; a 其中 among them ends that. */
  private static Extent extent(List<TableRow> parts) {
    boolean outline =
        parts.size() > 1 && parts.stream().noneMatch(part -> part.place().label().ofWhich());
    return outline ? Extent.PERHAPS_ALL : Extent.SOME;
  }

  private void composeOfGroups(TableRow total) {
    groups
        .wholeCountry()
        .ifPresent(all -> claims.add(new Claim(total, all, Extent.ALL, Compositions.TOTAL)));
  }

  private void claim(TableRow whole, List<TableRow> parts, String basis) {
    Extent extent = blurred ? Extent.PERHAPS_ALL : Extent.ALL;
    claims.add(new Claim(whole, parts, someOnly ? Extent.SOME : extent, basis));
  }

  private void clear() {
    groups
        .among(open)
        .forEach(
            group ->
                claims.add(
                    new Claim(group.whole(), group.parts(), Extent.ALL, Compositions.SUBTOTAL)));
    groups.clear();
    open.clear();
    groupStart = 0;
    someOnly = false;
    blurred = false;
  }
}
