package org.gouji.rule.table;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Nearest;
import org.gouji.rule.formula.Formula;
import org.gouji.rule.judge.RelationSign;

/** What a rule of a row says, 表述: the author's words in both languages, or the usual ones. */
final class RowWording {

  static final Bilingual MESSAGE =
      new Bilingual(
          "{subject}{period}：{left}应{relation}{right}，但左边为{left_value}，右边为{right_value}{tolerated}{assumed}。",
          "{subject}, {period}: {left} should {relation} {right}, but the left side is {left_value}"
              + " and the right side {right_value}{tolerated}{assumed}.");
  static final Bilingual TIGHT =
      new Bilingual(
          "{subject}{period}：{left}应{relation}{right}，左边为{left_value}，右边为{right_value}，只在误差边界上成立{tolerated}{assumed}。",
          "{subject}, {period}: {left} should {relation} {right}; with {left_value} on the left and"
              + " {right_value} on the right it just does, at the edge of what is allowed"
              + "{tolerated}{assumed}.");
  static final Bilingual UNDECIDABLE =
      new Bilingual(
          "{subject}{period}：{left}应{relation}{right}，因以下数据缺失无法判定：{needs}。",
          "{subject}, {period}: whether {left} should {relation} {right} holds cannot be decided;"
              + " what is missing: {needs}.");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(
              "subject",
              "period",
              "left",
              "right",
              "relation",
              "left_value",
              "right_value",
              "difference",
              "tolerated",
              "assumed"));

  private final TableRow<RowColumn> row;

  RowWording(TableRow<RowColumn> row) {
    this.row = row;
  }

  Bilingual title(Formula left, RelationSign relation, Formula right, IndicatorTerms terms) {
    Bilingual one = left.words(terms::name);
    Bilingual other = right.words(terms::name);
    return written(
        RowColumn.TITLE,
        RowColumn.TITLE_EN,
        new Bilingual(
            one.chinese() + "应" + relation.words().chinese() + other.chinese(),
            capitalised(one.english())
                + " should "
                + relation.words().english()
                + " "
                + other.english()));
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  Bilingual message() {
    check(RowColumn.MESSAGE);
    check(RowColumn.MESSAGE_EN);
    return written(RowColumn.MESSAGE, RowColumn.MESSAGE_EN, MESSAGE);
  }

  /** Both languages or none: one of them alone is a problem. */
  private Bilingual written(RowColumn chinese, RowColumn english, Bilingual usual) {
    boolean zh = !row.text(chinese).isEmpty();
    boolean en = !row.text(english).isEmpty();
    if (zh != en) {
      RowColumn lacking = zh ? english : chinese;
      row.problem(
          lacking,
          new Bilingual(
              "“" + lacking.chinese() + "”没有填，另一种语言却填了",
              "“" + lacking.english() + "” is empty though the other language is there"),
          new Bilingual(
              "两种语言都填，或都不填（用通用表述）。", "Fill in both languages, or none for the usual words."));
    }
    return zh && en ? new Bilingual(row.text(chinese), row.text(english)) : usual;
  }

  private void check(RowColumn column) {
    PLACEHOLDER
        .matcher(row.text(column))
        .results()
        .map(result -> result.group(1))
        .filter(name -> !KNOWN.contains(name))
        .distinct()
        .forEach(
            name ->
                row.problem(
                    column,
                    new Bilingual("未知的占位符 {" + name + "}", "unknown placeholder {" + name + "}"),
                    Nearest.remedy(name, KNOWN)));
  }
}
