package org.gouji.workbook.trap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;

/**
 * A line of expected figures for a block of cells, 应识读数据项区块: {@code B4:C5 | 成都市; 绵阳市 | 企业数; 营业收入 |
 * 2023 | = | 家; 亿元}.
 *
 * <p>A field with one word holds for all cells. A list runs along the rows or the columns,
 * whichever has as many; where both have, entities run down and all else runs across, unless {@code
 * v:} or {@code h:} says so. A list as long as the block goes through it row by row. Names that are
 * as good are parted by {@code ~}. {@code =} is the number that stands in the cell; {@code marks}
 * are parted by spaces.
 */
final class ExpectedBlock {

  private static final int FIELDS = 6;
  private static final List<String> DEFAULTS = List.of("", "exact", "");

  private final CellRange range;
  private final List<String> fields;

  private ExpectedBlock(CellRange range, List<String> fields) {
    this.range = range;
    this.fields = fields;
  }

  static ExpectedBlock parse(String line) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\\|", -1)) {
      fields.add(field.strip());
    }
    if (fields.size() < FIELDS - 1) {
      throw new IllegalArgumentException("cell | entity | path | period | value | unit: " + line);
    }
    while (fields.size() < FIELDS + 2) {
      fields.add(DEFAULTS.get(fields.size() - FIELDS + 1));
    }
    return new ExpectedBlock(CellRange.parse(fields.get(0)), fields);
  }

  List<ExpectedFigure> figures(GridSheet grid) {
    List<ExpectedFigure> figures = new ArrayList<>();
    for (int row = range.first().row(); row <= range.last().row(); row++) {
      for (int column = range.first().column(); column <= range.last().column(); column++) {
        figures.add(figure(grid, new CellRef(row, column)));
      }
    }
    return figures;
  }

  private ExpectedFigure figure(GridSheet grid, CellRef ref) {
    String value = field(4, ref);
    return new ExpectedFigure(
        ref.toString(),
        names(field(1, ref)),
        names(field(2, ref)),
        names(field(3, ref)),
        value.equals("=") ? List.of(inGrid(grid, ref)) : names(value.replace(",", "")),
        names(field(5, ref)),
        field(6, ref),
        Arrays.stream(field(7, ref).split(" ")).filter(mark -> !mark.isEmpty()).toList());
  }

  private static List<String> names(String field) {
    return Arrays.stream(field.split("~", -1)).map(String::strip).toList();
  }

  private static String inGrid(GridSheet grid, CellRef ref) {
    String shown = grid.cell(ref).map(GridCell::shown).orElse("");
    if (shown.isEmpty()) {
      return "-";
    }
    String bare = shown.replace(",", "").replace("%", "").strip();
    if (!bare.matches("-?\\d+(?:\\.\\d+)?")) {
      throw new IllegalArgumentException(
          "= stands for a plain number, not " + shown + " in " + ref);
    }
    return bare;
  }

  private String field(int index, CellRef ref) {
    String field = fields.get(index);
    boolean down = field.startsWith("v:");
    boolean across = field.startsWith("h:");
    List<String> words =
        Arrays.stream((down || across ? field.substring(2) : field).split(";", -1))
            .map(String::strip)
            .toList();
    int row = ref.row() - range.first().row();
    int column = ref.column() - range.first().column();
    if (words.size() == 1) {
      return words.get(0);
    } else if (words.size() == range.height() * range.width()) {
      return words.get(row * range.width() + column);
    }
    return words.get(runsDown(index, down, across, words.size()) ? row : column);
  }

  private boolean runsDown(int index, boolean down, boolean across, int size) {
    boolean fitsDown = size == range.height() && !across;
    boolean fitsAcross = size == range.width() && !down;
    if (!fitsDown && !fitsAcross) {
      throw new IllegalArgumentException(fields.get(index) + " fits no side of " + range);
    }
    return fitsDown && (index == 1 || !fitsAcross);
  }
}
