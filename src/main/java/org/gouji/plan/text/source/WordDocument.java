package org.gouji.plan.text.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The text of a Word file, Word 文件: paragraphs with their automatic numbers and tables, in order.
 */
final class WordDocument {
  private final StringBuilder lines = new StringBuilder();
  private final ParagraphNumbers numbers = new ParagraphNumbers();

  private WordDocument() {}

  static String read(byte[] bytes) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      WordDocument text = new WordDocument();
      document.getBodyElements().forEach(text::add);
      return text.lines.toString();
    }
  }

  private void add(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      lines.append(numbers.of(paragraph)).append(words(paragraph)).append('\n');
    } else if (element instanceof XWPFTable table) {
      table.getRows().forEach(this::row);
    } else if (element instanceof XWPFSDT part) {
      lines.append(part.getContent().getText()).append('\n');
    }
  }

  private void row(XWPFTableRow row) {
    List<String> cells = new ArrayList<>();
    for (XWPFTableCell cell : row.getTableCells()) {
      cells.add(cell.getText().replaceAll("\\s*[\\n\\t]\\s*", " ").strip());
    }
    lines.append(String.join("\t", cells)).append('\n');
  }

  private static String words(XWPFParagraph paragraph) {
    return paragraph.getText().replaceAll("\\[(?:foot|end)noteRef:\\d+\\]", "").replace('\t', ' ');
  }
}
