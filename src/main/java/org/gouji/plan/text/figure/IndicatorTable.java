package org.gouji.plan.text.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.plan.text.outline.Paragraph;
import org.gouji.plan.text.outline.TextHead;
import org.gouji.quantity.Qualifier;

/**
 * A table of indicators as it stands in a text, 专栏指标表: a line that begins with 指标 and names years,
 * then a line for each indicator with a number for each year. Columns are parted by spaces, tabs or
 * strokes.
 */
final class IndicatorTable {
  private static final String COLUMNS = "[\\s|｜]+";
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年?(?:实际|目标|现状|基期|预期)?值?");
  private static final Pattern VALUE =
      Pattern.compile("([>＞≥<＜≤]?)(-?\\d+(?:\\.\\d+)?)(%?)(以上|左右|以内|以下)?");
  private static final Pattern NAMED =
      Pattern.compile("(?:\\d{1,2}[.、．])?(.+?)[(（]([^()（）]{1,12})[)）]");
  private static final int LONGEST_LINE = 120;

  private final String text;
  private final TextHead head;
  private List<String> years = List.of();

  IndicatorTable(String text, TextHead head) {
    this.text = text;
    this.head = head;
  }

  /** The figures of a line, if it is one of a table; a line that is none ends the table. */
  Optional<List<StatedFigure>> read(Paragraph paragraph) {
    String line = text.substring(paragraph.start(), paragraph.end());
    if (line.length() > LONGEST_LINE) {
      years = List.of();
      return Optional.empty();
    }
    List<String> cells = Arrays.asList(line.split(COLUMNS));
    List<String> named = headed(cells);
    if (!named.isEmpty()) {
      years = named;
      return Optional.of(List.of());
    }
    List<StatedFigure> row = years.isEmpty() ? List.of() : row(paragraph, line, cells);
    if (row.isEmpty()) {
      years = List.of();
      return Optional.empty();
    }
    return Optional.of(row);
  }

  private static List<String> headed(List<String> cells) {
    boolean begins = cells.size() > 1 && cells.stream().limit(2).anyMatch(c -> c.startsWith("指标"));
    return begins
        ? cells.stream()
            .map(YEAR::matcher)
            .filter(Matcher::matches)
            .map(year -> year.group(1))
            .toList()
        : List.of();
  }

  private List<StatedFigure> row(Paragraph paragraph, String line, List<String> cells) {
    int nameAt = cells.get(0).matches("\\d{1,2}") ? 1 : 0;
    if (cells.size() < nameAt + 2) {
      return List.of();
    }
    String cell = cells.get(nameAt);
    Matcher named = NAMED.matcher(cell);
    boolean bracketed = named.matches();
    String name = bracketed ? named.group(1) : cell;
    String unit = bracketed ? named.group(2) : "";
    int from = line.indexOf(cell) + cell.length();
    List<StatedFigure> figures = new ArrayList<>();
    int year = 0;
    for (String written : cells.subList(nameAt + 1, cells.size())) {
      int at = line.indexOf(written, from);
      from = at + written.length();
      Matcher value = VALUE.matcher(written);
      if (year < years.size() && value.matches()) {
        String own = value.group(3).isEmpty() ? unit : value.group(3);
        figures.add(figure(paragraph, name, years.get(year), value, own, at));
        year++;
      } else if (year < years.size() && "—-–".contains(written)) {
        year++;
      } else if (year == 0 && unit.isEmpty()) {
        unit = written;
      }
    }
    return figures;
  }

  private StatedFigure figure(
      Paragraph paragraph, String name, String year, Matcher value, String unit, int at) {
    int start = paragraph.start() + at;
    int end = start + value.group().length();
    boolean ahead = head.year().isPresent() && Integer.parseInt(year) > head.year().get();
    return new StatedFigure(
        ahead ? StatedKind.TARGET : StatedKind.ACTUAL,
        head.place(),
        name,
        Optional.of(year),
        new BigDecimal(value.group(2)),
        unit,
        qualifier(value),
        false,
        Optional.empty(),
        paragraph.section(),
        Quotes.ending(text, paragraph.start(), end, end),
        false,
        start,
        end);
  }

  private static Qualifier qualifier(Matcher value) {
    String sign = value.group(1) + Optional.ofNullable(value.group(4)).orElse("");
    return switch (sign) {
      case ">", "＞" -> Qualifier.MORE_THAN;
      case "≥", "以上" -> Qualifier.AT_LEAST;
      case "<", "＜" -> Qualifier.LESS_THAN;
      case "≤", "以内", "以下" -> Qualifier.AT_MOST;
      case "左右" -> Qualifier.ABOUT;
      default -> Qualifier.EXACT;
    };
  }
}
