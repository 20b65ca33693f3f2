package org.gouji.figure;

import java.util.List;

/** One workbook as handed in and read, 报送: its sheets in order. */
public record Submission(String file, String sha256, List<SheetReading> sheets) {
  public Submission {
    sheets = List.copyOf(sheets);
  }

  public List<Figure> figures() {
    return sheets.stream().flatMap(sheet -> sheet.figures().stream()).toList();
  }
}
