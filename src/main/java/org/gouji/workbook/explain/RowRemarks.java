package org.gouji.workbook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.figure.Composition;
import org.gouji.issue.Bilingual;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RowRole;
import org.gouji.workbook.table.RowWords;

/** Says which rows are totals of which, parts of which, headings, or not read, 行说明. */
final class RowRemarks {

  private static final int NAMED = 20;

  private final WitnessedTable seen;
  private final Map<Integer, String> labels;
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * Remarks on the rows of one table.
   *
   * @param labels the words rows stand under, where they are wanted
   */
  RowRemarks(WitnessedTable seen, Map<Integer, String> labels) {
    this.seen = seen;
    this.labels = labels;
  }

  List<Remark> of(List<Composition> compositions) {
    Parts parts = Parts.of(seen, compositions);
    cut(
        Topic.TOTAL,
        parts.rows().stream().filter(Parts.Whole::exhaustive).map(this::total).toList());
    cut(Topic.TOTAL, withoutParts(parts));
    cut(Topic.TOTAL, parts.columns().stream().map(RowRemarks::column).toList());
    cut(
        Topic.OF_WHICH,
        parts.rows().stream().filter(whole -> !whole.exhaustive()).map(this::ofWhich).toList());
    cut(Topic.SECTION, rows(RowRole.SECTION).map(row -> lone(Topic.SECTION, row)).toList());
    cut(Topic.IGNORED, rows(RowRole.SKIPPED).map(row -> lone(Topic.IGNORED, row)).toList());
    cut(
        Topic.HEADER,
        rows(RowRole.REPEATED_HEADER)
            .map(
                row ->
                    Remark.of(Topic.HEADER, "第 " + row + " 行是重复的表头", "row " + row + " repeats it"))
            .toList());
    return remarks;
  }

  private Remark total(Parts.Whole whole) {
    Bilingual columns = Spans.columns(whole.across());
    Bilingual rows = Spans.rows(whole.parts());
    String word = word(whole.line());
    return Remark.of(
        Topic.TOTAL,
        chinese(whole.line())
            + (word.isEmpty() ? "：所辖各行的整体" : "：用词“" + word + "”")
            + "；由第 "
            + rows.chinese()
            + " 行构成（"
            + columns.chinese()
            + " 列）",
        english(whole.line())
            + (word.isEmpty() ? ": the region they lie in" : ": by the word \"" + word + "\"")
            + "; made up of rows "
            + rows.english()
            + " (columns "
            + columns.english()
            + ")");
  }

  /** Rows taken for totals that nothing can be added up to. */
  private List<Remark> withoutParts(Parts parts) {
    Set<Integer> explained =
        parts.rows().stream().map(Parts.Whole::line).collect(Collectors.toSet());
    return Stream.of(RowRole.TOTAL, RowRole.SUBTOTAL, RowRole.REGION_GROUP)
        .flatMap(this::rows)
        .filter(row -> !explained.contains(row))
        .sorted()
        .map(
            row ->
                Remark.of(
                    Topic.TOTAL,
                    chinese(row) + "：没有可相加的组成行",
                    english(row) + ": no rows that could be added up to it"))
        .toList();
  }

  private static Remark column(Parts.Whole whole) {
    String name = CellRef.columnName(whole.line());
    Bilingual parts = Spans.columns(whole.parts());
    return Remark.of(
        whole.exhaustive() ? Topic.TOTAL : Topic.OF_WHICH,
        whole.exhaustive()
            ? name + " 列由 " + parts.chinese() + " 列构成"
            : parts.chinese() + " 列是 " + name + " 列的其中项",
        whole.exhaustive()
            ? "column " + name + " is made up of columns " + parts.english()
            : "columns " + parts.english() + " are parts of column " + name);
  }

  private Remark ofWhich(Parts.Whole whole) {
    Bilingual rows = Spans.rows(whole.parts());
    return Remark.of(
        Topic.OF_WHICH,
        "第 " + rows.chinese() + " 行是" + chinese(whole.line()) + "的其中项",
        "rows " + rows.english() + " are parts of " + english(whole.line()));
  }

  private Remark lone(Topic topic, int row) {
    return Remark.of(topic, chinese(row), english(row));
  }

  private Stream<Integer> rows(RowRole role) {
    return seen.special().entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .map(Map.Entry::getKey);
  }

  /** The word that made the row a total, if it was one. */
  private String word(int row) {
    RowWords words = seen.table().words();
    String label = PlainText.dense(labels.getOrDefault(row, ""));
    Optional<String> said =
        Stream.of(words.total(), words.subtotal())
            .flatMap(Set::stream)
            .filter(label::contains)
            .sorted()
            .findFirst();
    boolean ownWord = label.startsWith("全") || seen.role(row) == RowRole.REGION_GROUP;
    return said.orElse(ownWord ? Evidence.brief(label) : "");
  }

  private String chinese(int row) {
    String label = labels.getOrDefault(row, "");
    return "第 " + row + " 行" + (label.isBlank() ? "" : "“" + Evidence.brief(label) + "”");
  }

  private String english(int row) {
    String label = labels.getOrDefault(row, "");
    return "row " + row + (label.isBlank() ? "" : " \"" + Evidence.brief(label) + "\"");
  }

  /** A list may be cut, its count never is. */
  private void cut(Topic topic, List<Remark> all) {
    remarks.addAll(all.subList(0, Math.min(NAMED, all.size())));
    int more = all.size() - NAMED;
    if (more > 0) {
      remarks.add(Remark.of(topic, "另有 " + more + " 处", "and " + more + " more"));
    }
  }
}
