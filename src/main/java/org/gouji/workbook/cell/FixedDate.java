package org.gouji.workbook.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formats that nearly all dates of tables have, 常用日期格式: year, month and day in digits with
 * signs or 年, 月, 日 between. As with {@link FixedFormat}, asking the formatting library takes ten
 * times as long.
 *
 * @param tokens {@code yyyy}, {@code mm}, {@code m}, {@code dd}, {@code d} and what is printed as
 *     it stands
 */
record FixedDate(List<String> tokens) {

  private static final Pattern FORM =
      Pattern.compile("yyyy(?:[-/.年]mm?)?(?:[-/.月]dd?)?[年月日]?(?:;@)?");
  private static final Pattern TOKEN = Pattern.compile("yyyy|mm?|dd?|[-/.年月日]");
  private static final BigDecimal FIRST_OF_MARCH_1900 = BigDecimal.valueOf(61);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  FixedDate {
    tokens = List.copyOf(tokens);
  }

  /** The form of a code from which the quotation marks are gone, if it is one of these. */
  static Optional<FixedDate> of(String code, boolean date1904) {
    if (date1904 || !FORM.matcher(code).matches()) {
      return Optional.empty();
    }
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(code);
    while (token.find()) {
      tokens.add(token.group());
    }
    return Optional.of(new FixedDate(tokens));
  }

  /** The text of a whole day; nothing for a time of day and for the days of early 1900. */
  Optional<String> text(BigDecimal serial) {
    if (serial.scale() != 0
        || serial.compareTo(FIRST_OF_MARCH_1900) < 0
        || serial.compareTo(LAST_DAY) > 0) {
      return Optional.empty();
    }
    LocalDate day = DAY_ZERO.plusDays(serial.longValue());
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      switch (token) {
        case "yyyy" -> text.append(day.getYear());
        case "m" -> text.append(day.getMonthValue());
        case "mm" -> twoDigits(text, day.getMonthValue());
        case "d" -> text.append(day.getDayOfMonth());
        case "dd" -> twoDigits(text, day.getDayOfMonth());
        default -> text.append(token);
      }
    }
    return Optional.of(text.toString());
  }

  private static void twoDigits(StringBuilder text, int number) {
    text.append(number < 10 ? "0" : "").append(number);
  }
}
