package org.gouji.rule.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of a Markdown page, each under a line that names workbook and sheet. */
public final class PageTables {

  private static final Pattern TABLE =
      Pattern.compile("(?m)^`(rules/[^`]+\\.xlsx)` › ([^\\n]+)\\n\\n((?:\\|[^\\n]*\\n)+)");

  /**
   * One table of the page.
   *
   * @param rows heads first
   */
  public record PageTable(String file, String sheet, List<List<String>> rows) {

    String markdown() {
      List<String> lines = new ArrayList<>(rows.stream().map(PageTable::line).toList());
      lines.add(1, "|" + "---|".repeat(rows.get(0).size()));
      return "`" + file + "` › " + sheet + "\n\n" + String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
      return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
  }

  private PageTables() {}

  public static List<PageTable> of(String page) {
    return TABLE.matcher(page).results().map(PageTables::table).toList();
  }

  private static PageTable table(MatchResult found) {
    List<List<String>> rows =
        found
            .group(3)
            .lines()
            .filter(line -> !line.startsWith("|---"))
            .map(PageTables::cells)
            .toList();
    return new PageTable(found.group(1), found.group(2).strip(), rows);
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\\|", -1))
        .skip(1)
        .limit(line.chars().filter(c -> c == '|').count() - 1)
        .map(String::strip)
        .toList();
  }
}
