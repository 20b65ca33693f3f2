package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.workbook.table.PeriodWords;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.TableColumn;

/**
 * The header of a column as the names of the groups it lies in, 栏目层次, without periods and units.
 *
 * @param path names from the outermost group to the column itself
 * @param ofWhich whether 其中 or # stands before its own name
 */
record ColumnName(
    TableColumn column,
    List<String> path,
    boolean ofWhich,
    Optional<Period> period,
    FigureKind kind) {

  /** What says that the columns beside it are all there are. */
  private static final Set<String> TOTALS =
      Set.of("合计", "总计", "小计", "共计", "合计数", "总计数", "total", "sum", "全省", "全市", "全国", "全县", "全区");

  /** What says that the column is the whole, but not that the columns beside it are all. */
  private static final Set<String> WHOLES = Set.of("总数", "全部", "总量", "总额", "总", "计", "总体");

  private static final Pattern WITHOUT_WORDS = Pattern.compile("[\\d.%‰()/\\-]*");

  ColumnName {
    path = List.copyOf(path);
  }

  static ColumnName of(TableColumn column) {
    List<String> names = new ArrayList<>();
    boolean ofWhich = false;
    for (String part : column.path()) {
      ItemName name = ItemName.of(part);
      if (!name.name().isEmpty() && !isUnit(part) && !isAside(name.name())) {
        names.add(name.name());
        ofWhich = name.ofWhich();
      }
    }
    Optional<Period> period = column.heading().period();
    return new ColumnName(column, names, ofWhich, period, column.heading().kind());
  }

  private static boolean isUnit(String part) {
    String plain = PlainText.dense(part);
    return plain.startsWith("(") && plain.endsWith(")") || WITHOUT_WORDS.matcher(plain).matches();
  }

  /** 2023年 tells the time, 按性别分 the manner; neither is a group that has a whole of its own. */
  private static boolean isAside(String name) {
    return ClassSets.isBreakdown(name)
        || PeriodWords.inHeader(name).filter(found -> found.rest().isBlank()).isPresent();
  }

  String name() {
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }

  boolean isTotal() {
    return TOTALS.contains(name().toLowerCase(Locale.ROOT));
  }

  /** Whether the column stands for the group it lies in. */
  boolean isWholeOfGroup() {
    return isTotal() || WHOLES.contains(name());
  }

  /** The group whose whole the column is: of 产值/合计 that is 产值. */
  List<String> group() {
    return isWholeOfGroup() ? path.subList(0, path.size() - 1) : path;
  }

  /** Whether the column stands somewhere in the group without being its whole. */
  boolean isWithin(List<String> group) {
    return !isWholeOf(group)
        && path.size() > group.size() && path.subList(0, group.size()).equals(group);
  }

  boolean isWholeOf(List<String> group) {
    return isWholeOfGroup() && group().equals(group);
  }

  /** The group or column just below a group that the column belongs to. */
  List<String> childOf(List<String> group) {
    return path.subList(0, group.size() + 1);
  }

  /** Whether both are of one time and both aimed at or both reached. */
  boolean isLike(ColumnName other) {
    return period.equals(other.period) && kind == other.kind;
  }
}
