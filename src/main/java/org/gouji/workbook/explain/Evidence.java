package org.gouji.workbook.explain;

import java.util.Optional;
import org.gouji.issue.Bilingual;
import org.gouji.workbook.cell.CellRef;

/**
 * The words something was known by, 依据, and where they stand.
 *
 * @param cell their cell, unless they stand in a name
 * @param place what to call the place
 */
record Evidence(Optional<CellRef> cell, Bilingual place, String words) {

  private static final int LONGEST = 40;

  static Evidence cell(CellRef cell, String words) {
    return new Evidence(Optional.of(cell), new Bilingual(cell.toString(), cell.toString()), words);
  }

  static Evidence sheet(String name) {
    return new Evidence(Optional.empty(), new Bilingual("工作表名", "the sheet's name"), name);
  }

  static Evidence file(String name) {
    return new Evidence(Optional.empty(), new Bilingual("文件名", "the file's name"), name);
  }

  /** The title of a table above, which a further part of it keeps. */
  static Evidence titleAbove(String title) {
    Bilingual place = new Bilingual("上面的表的标题", "the title of the table above");
    return new Evidence(Optional.empty(), place, title);
  }

  /** Where it stands and what it says: {@code B2“单位：亿元”}. */
  Bilingual said() {
    String brief = brief(words);
    return new Bilingual(
        place.chinese() + "“" + brief + "”", place.english() + " \"" + brief + "\"");
  }

  static String brief(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
