package org.gouji.check.scoping;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Figure;

/**
 * What stays the same of a figure from year to year of one table, 同一指标, for indicators the
 * dictionary knows and for those only a heading names.
 */
final class SameMeasure {

  private static final Set<Nature> LEVELS =
      EnumSet.of(Nature.STOCK, Nature.FLOW, Nature.CUMULATIVE, Nature.COUNT);

  /** Units of rates, ranks and differences. */
  private static final Set<String> NO_LEVEL = Set.of("", "%", "‰", "百分点", "个百分点", "位", "倍", "指数");

  /** Of names no dictionary knows: what is a difference, a rate or an index, not an amount. */
  private static final Pattern NO_AMOUNT =
      Pattern.compile("利润|盈亏|盈利|亏损|净|结余|差额|顺差|逆差|增减|增长|增加|增量|变动|变化|新增|指数|增速|率|比重|占比|人均|比上年");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:年[度末底]?)?");

  private SameMeasure() {}

  /** The indicator, or its heading without the year, with scope and unit. */
  static String of(Figure figure) {
    String named =
        figure.indicator().isEmpty()
            ? YEAR.matcher(figure.indicatorAsWritten()).replaceAll("")
            : figure.indicator();
    return String.join("|", named, figure.scope(), figure.written().unit());
  }

  /** Who or what the figure is about, by code and as written. */
  static String subjectOf(Figure figure) {
    return figure.subject().code() + "|" + figure.entity();
  }

  /** Whether the figure is an amount that cannot be negative, rather than a rate or a balance. */
  static boolean isLevel(Figure figure, Optional<Indicator> indicator) {
    return indicator
        .map(known -> LEVELS.contains(known.nature()) && !known.mayBeNegative())
        .orElseGet(
            () ->
                !NO_LEVEL.contains(figure.written().unit())
                    && !NO_AMOUNT.matcher(figure.indicatorAsWritten()).find());
  }
}
