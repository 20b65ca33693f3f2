package org.gouji.workbook.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.workbook.cell.RaisedText;
import org.gouji.workbook.cell.ReadLimits.Limit;

/** One text of the format, 字符串项: rich text runs joined, phonetic guides left out. */
final class StringItem {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private StringItem() {}

  /** Reads the item the cursor stands on (an si or is element) to its end. */
  static String read(XmlCursor xml) {
    StringBuilder text = new StringBuilder();
    int item = xml.depth();
    while (xml.child(item)) {
      if (xml.name().equals("t")) {
        append(xml, text, xml.text());
      } else if (xml.name().equals("r")) {
        readRun(xml, item + 1, text);
      }
    }
    return unescape(text.toString());
  }

  private static void readRun(XmlCursor xml, int run, StringBuilder text) {
    boolean raised = false;
    while (xml.child(run)) {
      if (xml.name().equals("rPr")) {
        while (xml.child(run + 1, "vertAlign")) {
          raised = xml.attribute("val").filter("superscript"::equals).isPresent();
        }
      } else if (xml.name().equals("t")) {
        String piece = xml.text();
        append(xml, text, raised ? RaisedText.behind(text, piece) : piece);
      }
    }
  }

  private static void append(XmlCursor xml, StringBuilder text, String piece) {
    text.append(piece);
    if (text.length() > xml.place().limits().stringLength()) {
      throw xml.place().beyond(Limit.STRING_LENGTH);
    }
  }

  /** Characters that XML cannot hold are written as {@code _x000D_}. */
  static String unescape(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }
}
