package org.gouji.workbook.row;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.quantity.Remembered;
import org.gouji.workbook.table.Gloss;
import org.gouji.workbook.table.OfWhich;
import org.gouji.workbook.table.PlainText;

/**
 * The name of a row or column without what only tells its place among the others, 标目名称.
 *
 * @param name without numbering, 其中, the unit behind it and spaces
 * @param rank of its numbering: 1 for 一、, 2 for (一), 3 for 1., 4 for (1), 5 for ①, else 0
 * @param ofWhich whether 其中 or # stands before it
 * @param marked how wide the mark before the name is, in spaces
 */
record ItemName(String name, int rank, boolean ofWhich, int marked) {

  private static final List<Pattern> NUMBERINGS =
      List.of(
          Pattern.compile("^[一二三四五六七八九十]{1,3}、"),
          Pattern.compile("^[(][一二三四五六七八九十]{1,3}[)]、?"),
          Pattern.compile("^\\d{1,2}(?:[.](?!\\d)|、)"),
          Pattern.compile("^[(]\\d{1,2}[)]、?"),
          Pattern.compile("^[①-⑳]"));
  private static final Pattern UNIT_BEHIND = Pattern.compile("[(\\[][^()\\[\\]]{1,12}[)\\]]$");
  private static final int OF_WHICH_WIDTH = 6;

  private static final Remembered<ItemName> READ = new Remembered<>(ItemName::read);

  static ItemName of(String label) {
    return READ.of(label);
  }

  private static ItemName read(String label) {
    boolean ofWhich = OfWhich.is(label);
    boolean sign = ofWhich && label.strip().matches("(?s)[#＃].*");
    // Circled numbers are compatibility forms of plain ones, so that they must be seen first.
    String plain = plain(ofWhich ? OfWhich.name(label) : label);
    int rank = rank(plain);
    String bare = rank == 0 ? plain : NUMBERINGS.get(rank - 1).matcher(plain).replaceFirst("");
    Matcher unit = UNIT_BEHIND.matcher(bare);
    String name = unit.find() && unit.start() > 1 ? bare.substring(0, unit.start()) : bare;
    int marked = ofWhich ? sign ? 1 : OF_WHICH_WIDTH : 0;
    return new ItemName(name, rank, ofWhich, marked);
  }

  private static String plain(String label) {
    String text = Gloss.without(label).strip();
    return !text.isEmpty() && text.charAt(0) >= '①' && text.charAt(0) <= '⑳'
        ? text.charAt(0) + PlainText.dense(text.substring(1))
        : PlainText.dense(text);
  }

  private static int rank(String plain) {
    for (int i = 0; i < NUMBERINGS.size(); i++) {
      if (NUMBERINGS.get(i).matcher(plain).find()) {
        return i + 1;
      }
    }
    return 0;
  }
}
