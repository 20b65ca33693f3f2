package org.gouji.workbook.trap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.CellRange;
import org.gouji.workbook.cell.CellRef;

/** Writes a fixture as a web page or as delimited text, 写出网页与文本样例. */
final class TextWriting {

  private TextWriting() {}

  /** One table of all rows, as portals and old report systems save under the name .xls. */
  static String page(GridSheet grid, String charset) {
    StringBuilder html = new StringBuilder("<html><head><meta http-equiv=\"Content-Type\"");
    html.append(" content=\"text/html; charset=").append(charset).append("\"></head><body>\n");
    html.append("<table border=\"1\">\n");
    for (int row = 1; row <= grid.lastRow(); row++) {
      html.append("<tr>");
      for (int column = 1; column <= grid.lastColumn(); column++) {
        html.append(slot(grid, new CellRef(row, column)));
      }
      html.append("</tr>\n");
    }
    return html.append("</table></body></html>").toString();
  }

  private static String slot(GridSheet grid, CellRef ref) {
    Optional<CellRange> merged = grid.mergedAt(ref);
    if (merged.isPresent() && !merged.get().first().equals(ref)) {
      return "";
    }
    String spans =
        merged
            .map(range -> " rowspan=%d colspan=%d".formatted(range.height(), range.width()))
            .orElse("");
    return "<td" + spans + ">" + grid.cell(ref).map(TextWriting::escaped).orElse("") + "</td>";
  }

  private static String escaped(GridCell cell) {
    return cell.shown()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("  ", "&nbsp;&nbsp;")
        .replace("\n", "<br>");
  }

  static String delimited(GridSheet grid, String delimiter) {
    List<String> lines = new ArrayList<>();
    for (int row = 1; row <= grid.lastRow(); row++) {
      List<String> fields = new ArrayList<>();
      for (int column = 1; column <= grid.lastColumn(); column++) {
        String shown = grid.cell(new CellRef(row, column)).map(GridCell::shown).orElse("");
        fields.add(quoted(shown, delimiter));
      }
      lines.add(String.join(delimiter, fields));
    }
    return String.join("\r\n", lines) + "\r\n";
  }

  private static String quoted(String shown, String delimiter) {
    boolean needed = shown.contains(delimiter) || shown.contains("\"") || shown.contains("\n");
    return needed ? "\"" + shown.replace("\"", "\"\"") + "\"" : shown;
  }
}
