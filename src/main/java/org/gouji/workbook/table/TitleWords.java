package org.gouji.workbook.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.codelist.Indicators;

/** Finds the indicator a title names, 标题中的指标. */
public final class TitleWords {

  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:附?表\\d*[-.\\d]*[:、]?)|^\\d+[-.][-.\\d]*[:、]?|(?:分)?(?:各|全省|全市)?(?:市[(]?州[)]?|区[(]?市[)]?县|县[(]?市、?区[)]?|地区|市|区县)(?:分)?(?=.)"
              + "|(?:主要)?(?:情况|完成情况|统计|汇总|一览|监测|数据)?表?$|^.{2,6}?(?:省|自治区)|[(][^()]*[)]$");

  private final Indicators indicators;
  private final UnitWords units;

  public TitleWords(Codelists codelists) {
    this.indicators = codelists.indicators();
    this.units = UnitWords.of(codelists);
  }

  /** The indicator, with or without the words that titles put around it. */
  public Optional<IndicatorMatch> indicator(String title) {
    String bare = PlainText.words(units.inHeader(title).rest());
    String name = PeriodWords.inText(bare).map(PeriodWords.Found::rest).orElse(bare);
    for (String words = name; words.length() > 1; ) {
      Optional<IndicatorMatch> match = indicators.resolve(words);
      if (match.isPresent()) {
        return match;
      }
      String shorter = AROUND.matcher(words).replaceFirst("");
      if (shorter.equals(words)) {
        return Optional.empty();
      }
      words = shorter;
    }
    return Optional.empty();
  }
}
