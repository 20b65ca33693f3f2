package org.gouji.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/**
 * One sheet of a sample, 表页: a title, a line with reporting unit and unit of measure, one header
 * row, the body, and notes. The first column names what a row is about.
 */
final class Table {

  /** Rows above the body: title, reporting unit, header. */
  static final int BODY = 3;

  private final String sheet;
  private final String title;
  private final String unit;
  private final List<String> headers;
  private final Map<String, List<Content>> rows = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<String> day = Optional.empty();

  /**
   * @param unit the text after 单位:, or empty where the headers carry the units
   */
  Table(String sheet, String title, String unit, String... headers) {
    this.sheet = sheet;
    this.title = title;
    this.unit = unit;
    this.headers = List.of(headers);
  }

  String sheet() {
    return sheet;
  }

  String title() {
    return title;
  }

  String unit() {
    return unit;
  }

  List<String> headers() {
    return headers;
  }

  List<List<Content>> rows() {
    return List.copyOf(rows.values());
  }

  List<String> entities() {
    return List.copyOf(rows.keySet());
  }

  List<String> notes() {
    return notes;
  }

  /** The day this sheet was made, where it is not the workbook's. */
  Optional<String> day() {
    return day;
  }

  Table made(String when) {
    day = Optional.of(when);
    return this;
  }

  Table note(String text) {
    notes.add(text);
    return this;
  }

  Table row(String entity, Content... cells) {
    List<Content> all = new ArrayList<>();
    all.add(first(entity));
    all.addAll(List.of(cells));
    if (all.size() != headers.size() || rows.put(entity, all) != null) {
      throw new IllegalArgumentException(sheet + ": row " + entity + " is repeated or too short");
    }
    return this;
  }

  /** A list numbers its rows with numbers. */
  private Content first(String entity) {
    return headers.get(0).equals(Headings.NUMBER) ? Content.number(entity) : Content.words(entity);
  }

  void put(String entity, String header, Content content) {
    rows.get(entity).set(column(header), content);
  }

  /** Writes another name into the first cell of a row, as a person mistypes it. */
  void rename(String entity, String written) {
    rows.get(entity).set(0, new Content.Words(written));
  }

  BigDecimal value(String entity, String header) {
    Content content = rows.get(entity).get(column(header));
    if (content instanceof Content.Number number) {
      return number.value();
    }
    if (content instanceof Content.Formula formula) {
      return formula.cached();
    }
    throw new IllegalArgumentException(entity + " has no number under " + header);
  }

  /** The address of a cell, such as C7. */
  String at(String entity, String header) {
    return CellReference.convertNumToColString(column(header)) + line(entity);
  }

  /** A total by formula over the rows from one to another, with the value Excel would keep. */
  void sum(String total, String header, String from, String to) {
    String column = CellReference.convertNumToColString(column(header));
    String formula = "SUM(%s%d:%s%d)".formatted(column, line(from), column, line(to));
    put(total, header, new Content.Formula(formula, added(header, from, to)));
  }

  /** What a SUM over these rows gives: it passes over texts, as Excel does. */
  BigDecimal added(String header, String from, String to) {
    List<String> names = entities();
    return IntStream.rangeClosed(names.indexOf(from), names.indexOf(to))
        .mapToObj(at -> rows.get(names.get(at)).get(column(header)))
        .filter(Content.Number.class::isInstance)
        .map(number -> ((Content.Number) number).value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private int column(String header) {
    int at = headers.indexOf(header);
    if (at < 0) {
      throw new IllegalArgumentException(sheet + " has no column " + header);
    }
    return at;
  }

  private int line(String entity) {
    return BODY + 1 + entities().indexOf(entity);
  }
}
