package org.gouji.workbook.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the title says the numbers are about where the columns do not say it, 标题所指对象: 高技术产业 over
 * columns that name only 利润总额, or 工业用电量 over columns that name only years.
 */
public final class TitleSubject {

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:指标|表|报表)(?:名称?)?:|^(?:续|附)?表?(?!(?:19|20)\\d{2}(?:年|[-~至]))[-.\\d]+(?:[:、.]|续表)?|^(?:续|附)?表[一二三四五六七八九十]+[:、]?|^[一二三四五六七八九十]+、");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^()\\[\\]【】]*[)\\]】]");
  private static final Pattern PLACES =
      Pattern.compile(
          "^.{0,12}?(?:按地区分的?|分地区|各地区|各省(?:、?自治区、?直辖市|区市)?|各市[(]?州?[)]?|各地市|各区县|各县市区|各区[(]?市?[)]?县?|各县|各州|各市"
              + "|全国|中国|.{2,3}省|.{2,4}自治区|.{2,3}市)的?");
  private static final Pattern FORM =
      Pattern.compile(
          "(?:及其?|和)?(?:主要)?(?:相关|有关|基本|完成|分布|汇总|统计|发展|变化)?(?:情况|一览|统计|汇总|数据|月报|年报|快报|监测)?表?$");
  private static final Pattern GROUP =
      Pattern.compile("^((?:规模以上|规上|大中型|国有|外商投资|港澳台)*.{0,8}?(?:产业|工业企业|制造业|企业|行业))(?=.)");
  private static final int LONGEST = 24;

  private final RecognisedTable table;

  public TitleSubject(RecognisedTable table) {
    this.table = table;
  }

  /** The words, unless rows or columns say them or the title says nothing of the kind. */
  public Optional<String> words() {
    if (table.list() || table.has(ColumnRole.INDICATOR)) {
      return Optional.empty();
    }
    boolean named =
        table.figureColumns().stream()
            .anyMatch(column -> HeadingReader.isTelling(column.heading().name()));
    String bare = bare(table.context().title());
    return named ? group(bare) : whole(bare).or(() -> table.context().distantSubject());
  }

  /** 高技术产业 of 高技术产业生产经营情况: the columns name what is counted, not whose. */
  private static Optional<String> group(String bare) {
    Matcher group = GROUP.matcher(bare);
    return group.find() && group.group(1).length() > 2
        ? Optional.of(group.group(1))
        : Optional.empty();
  }

  static Optional<String> whole(String bare) {
    return Optional.of(bare)
        .filter(words -> words.length() > 2 && words.length() <= LONGEST)
        .filter(words -> Gloss.isChinese(words) && !Captions.isCaption(words));
  }

  static String bare(String title) {
    String plain = BRACKETS.matcher(PlainText.words(title)).replaceAll("");
    plain = NUMBERING.matcher(plain).replaceFirst("");
    plain = PeriodWords.inText(plain).map(PeriodWords.Found::rest).orElse(plain);
    for (String shorter = cut(plain); !shorter.equals(plain); shorter = cut(plain)) {
      plain = shorter;
    }
    return FORM.matcher(plain).replaceFirst("");
  }

  private static String cut(String words) {
    return PLACES.matcher(words).replaceFirst("");
  }
}
