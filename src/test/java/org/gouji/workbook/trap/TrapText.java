package org.gouji.workbook.trap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;

/**
 * Reads the text of a fixture, 样例文本. Lines {@code key: words} stand at the left; the lines of a
 * {@code grid:} begin with their row number and part the cells by {@code |}, in the notation of
 * {@link GridCell}; those of {@code figures:} are {@link ExpectedBlock}s.
 *
 * <ul>
 *   <li>{@code what: as: file:} hold for the workbook
 *   <li>{@code sheet: grid: merge: hide-rows: hide-columns: hidden: indent:} make a sheet
 *   <li>{@code figures: observed: sums: no-sums:} say what must be read in it
 * </ul>
 */
final class TrapText {

  private static final Pattern KEY = Pattern.compile("([a-z-]+):(?: (.*))?");
  private static final Pattern ROW = Pattern.compile("(\\d+)\\s*\\|(.*)");
  private static final String LIST = "\\s*,\\s*";

  private final String area;
  private final String name;
  private final Map<String, String> head = new HashMap<>();
  private final List<ExpectedSheet> sheets = new ArrayList<>();
  private Map<String, List<String>> sheet = new HashMap<>();

  private TrapText(String area, String name) {
    this.area = area;
    this.name = name;
  }

  static TrapFixture parse(String area, String name, List<String> lines) {
    TrapText text = new TrapText(area, name);
    try {
      return text.parse(lines);
    } catch (RuntimeException mistake) {
      throw new IllegalArgumentException("fixture " + area + "/" + name + ": " + mistake, mistake);
    }
  }

  private TrapFixture parse(List<String> lines) {
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        open = begin(key.group(1), key.group(2) == null ? "" : key.group(2).strip());
      } else if (!line.isBlank()) {
        open.add(line);
      }
    }
    endSheet();
    return new TrapFixture(
        area,
        name,
        head.get("what"),
        head.getOrDefault("file", name),
        List.of(head.getOrDefault("as", "xlsx").split(LIST)).stream()
            .map(FixtureFormat::of)
            .toList(),
        List.copyOf(sheets));
  }

  private List<String> begin(String key, String words) {
    switch (key) {
      case "what", "as", "file" -> head.put(key, words);
      case "sheet" -> {
        endSheet();
        sheet.put(key, List.of(words));
      }
      case "grid",
          "merge",
          "hide-rows",
          "hide-columns",
          "hidden",
          "indent",
          "figures",
          "observed",
          "sums",
          "no-sums" -> {
        List<String> under = sheet.computeIfAbsent(key, k -> new ArrayList<>());
        if (!words.isEmpty()) {
          under.addAll(List.of(words.split(LIST)));
        }
        return under;
      }
      default -> throw new IllegalArgumentException("unknown key " + key);
    }
    return new ArrayList<>();
  }

  private List<String> said(String key) {
    return sheet.getOrDefault(key, List.of());
  }

  private void endSheet() {
    if (said("grid").isEmpty()) {
      return;
    }
    GridSheet grid = grid();
    SortedMap<CellRef, ExpectedFigure> figures = new TreeMap<>();
    for (String line : said("figures")) {
      ExpectedBlock.parse(line)
          .figures(grid)
          .forEach(figure -> figures.put(CellRef.parse(figure.cell()), figure));
    }
    sheets.add(
        new ExpectedSheet(
            grid,
            figures,
            List.copyOf(said("observed")),
            said("sums").stream().flatMap(line -> ExpectedSums.parse(line).stream()).toList(),
            said("no-sums").stream().flatMap(line -> ExpectedSums.parse(line).stream()).toList()));
    sheet = new HashMap<>();
  }

  private GridSheet grid() {
    SortedMap<CellRef, GridCell> cells = new TreeMap<>();
    for (String line : said("grid")) {
      Matcher row = ROW.matcher(line);
      if (!row.matches()) {
        throw new IllegalArgumentException("a row of a grid begins with its number: " + line);
      }
      String[] tokens = row.group(2).split("\\|", -1);
      for (int i = 0; i < tokens.length; i++) {
        CellRef ref = new CellRef(Integer.parseInt(row.group(1)), i + 1);
        GridCell.of(trimmed(tokens[i])).ifPresent(cell -> cells.put(ref, cell));
      }
    }
    return new GridSheet(
        sheet.containsKey("sheet") ? said("sheet").get(0) : "Sheet1",
        cells,
        said("merge").stream().map(CellRange::parse).toList(),
        said("hide-rows").stream().map(Integer::parseInt).toList(),
        said("hide-columns").stream().map(TrapText::column).toList(),
        said("hidden").contains("yes"),
        indents());
  }

  private Map<CellRef, Integer> indents() {
    Map<CellRef, Integer> indents = new HashMap<>();
    for (String indent : said("indent")) {
      String[] parts = indent.split("=");
      indents.put(CellRef.parse(parts[0]), Integer.parseInt(parts[1]));
    }
    return indents;
  }

  private static int column(String letters) {
    return CellRef.parse(letters + "1").column();
  }

  /** Only plain spaces make room in the notation; full-width ones are the cell's own. */
  private static String trimmed(String token) {
    return token.replaceAll("^ +| +$", "");
  }
}
