package org.gouji.workbook.trap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One cell of a fixture in the notation of its grid, 样例单元格.
 *
 * <ul>
 *   <li>{@code 12.50}, {@code 1,234}, {@code 12.3%}: a number with the format that shows it so
 *   <li>{@code {0.1234;0.0%;12.3%}}: a number, its format and what a reader sees
 *   <li>{@code '12}: a number kept as text; {@code " 其中"}: a text with its spaces
 *   <li>{@code =SUM(B2:B3)~5}: a formula with the value stored for it
 *   <li>{@code @2023-06-30}: a date; {@code #REF!}: a cell error; anything else: a text
 * </ul>
 */
sealed interface GridCell {

  /** What a person sees in the cell, and what a page or a delimited text holds. */
  String shown();

  record Words(String shown) implements GridCell {}

  record Number(BigDecimal value, String format, String shown) implements GridCell {}

  record Computed(String formula, Number stored) implements GridCell {
    @Override
    public String shown() {
      return stored.shown();
    }
  }

  record Day(LocalDate day) implements GridCell {
    @Override
    public String shown() {
      return day.toString();
    }
  }

  record Failed(String shown) implements GridCell {}

  Pattern PLAIN = Pattern.compile("-?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?(%?)");
  Pattern EXPLICIT = Pattern.compile("\\{(-?[\\d.Ee-]+);(.+);(.+)}");
  Pattern FORMULA = Pattern.compile("=(.+)~(.+)");
  Pattern ERROR = Pattern.compile("#(?:REF!|DIV/0!|N/A|VALUE!|NAME\\?)");

  static Optional<GridCell> of(String token) {
    return token.isEmpty() ? Optional.empty() : Optional.of(written(token));
  }

  private static GridCell written(String token) {
    Matcher explicit = EXPLICIT.matcher(token);
    Matcher formula = FORMULA.matcher(token);
    if (token.startsWith("'")) {
      return new Words(token.substring(1));
    } else if (token.startsWith("\"")) {
      return new Words(token.substring(1, token.length() - 1).replace("\\n", "\n"));
    } else if (token.startsWith("@")) {
      return new Day(LocalDate.parse(token.substring(1)));
    } else if (explicit.matches()) {
      return new Number(new BigDecimal(explicit.group(1)), explicit.group(2), explicit.group(3));
    } else if (formula.matches()) {
      return new Computed(formula.group(1), (Number) written(formula.group(2)));
    } else if (ERROR.matcher(token).matches()) {
      return new Failed(token);
    } else if (PLAIN.matcher(token).matches()) {
      return number(token);
    }
    return new Words(token.replace("\\n", "\n"));
  }

  private static Number number(String token) {
    Matcher plain = PLAIN.matcher(token);
    plain.matches();
    boolean percent = !plain.group(2).isEmpty();
    String decimals = plain.group(1) == null ? "" : plain.group(1);
    BigDecimal value = new BigDecimal(token.replace(",", "").replace("%", ""));
    String places = decimals.isEmpty() ? "" : "." + "0".repeat(decimals.length());
    String digits = token.contains(",") ? "#,##0" : "0";
    boolean general = digits.equals("0") && !percent && !decimals.endsWith("0");
    return new Number(
        percent ? value.movePointLeft(2) : value,
        general ? "General" : digits + places + (percent ? "%" : ""),
        token);
  }
}
