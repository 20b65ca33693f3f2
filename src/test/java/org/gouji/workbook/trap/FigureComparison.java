package org.gouji.workbook.trap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.figure.Mark;
import org.gouji.figure.Stated;
import org.gouji.quantity.UnitOfMeasure;

/** Compares one figure with the one that must be read in its cell, field by field, 数据项比对. */
final class FigureComparison {

  private static final Pattern NOTE = Pattern.compile("注:|(?:资料|数据)来源|[①-⑩]|\\d+[.、]");

  private final Codelists codelists;
  private final AsWritten names;
  private final List<String> titles;

  FigureComparison(Codelists codelists, GridSheet grid) {
    this.codelists = codelists;
    this.names = new AsWritten(codelists);
    this.titles =
        grid.cells().values().stream()
            .map(cell -> AsWritten.dense(cell.shown()))
            .filter(text -> !NOTE.matcher(text).lookingAt())
            .toList();
  }

  /** The fields that are wrong, with what was read and what must be. */
  Map<Field, String> wrong(ExpectedFigure expected, Figure got) {
    Map<Field, String> wrong = new EnumMap<>(Field.class);
    check(wrong, Field.ENTITY, isEntity(expected, got), got.entity(), expected.entities());
    check(wrong, Field.INDICATOR, isPath(expected, got), got.path(), expected.paths());
    String period = got.period().isKnown() ? got.period().code() : "";
    boolean inTime = expected.periods().contains(period);
    check(wrong, Field.PERIOD, inTime, period, expected.periods());
    boolean same = isSameAmount(expected, got);
    check(wrong, Field.VALUE, same || isValue(expected, got), value(got), expected.values());
    boolean unit = same || expected.isWithoutAmount() || isUnit(expected, got);
    check(wrong, Field.UNIT, unit, got.written().unit(), expected.units());
    String qualifier = got.written().qualifier().code();
    boolean qualified = expected.isWithoutAmount() || qualifier.equals(expected.qualifier());
    check(wrong, Field.QUALIFIER, qualified, qualifier, expected.qualifier());
    boolean marked = expected.marks().stream().allMatch(mark -> got.is(Mark.valueOf(mark)));
    check(wrong, Field.MARKS, marked, got.marks(), expected.marks());
    return wrong;
  }

  private static void check(
      Map<Field, String> wrong, Field field, boolean holds, Object got, Object expected) {
    if (!holds) {
      wrong.put(field, "read " + words(got) + ", must be " + words(expected));
    }
  }

  private static String words(Object value) {
    String words =
        value instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining(" ~ "))
            : String.valueOf(value);
    return words.isEmpty() ? "nothing" : words;
  }

  private static boolean isEntity(ExpectedFigure expected, Figure got) {
    String entity = AsWritten.entity(got.entity());
    return expected.entities().stream().map(AsWritten::entity).anyMatch(entity::equals);
  }

  /** Words of the title may head the path where the fixture does not ask for them. */
  private boolean isPath(ExpectedFigure expected, Figure got) {
    List<String> path = names.path(got.path());
    return expected.paths().stream()
        .map(words -> names.path(Arrays.asList(words.split("/"))))
        .anyMatch(wanted -> wanted.equals(path) || wanted.equals(untitled(path, wanted.size())));
  }

  private List<String> untitled(List<String> path, int size) {
    boolean longer = path.size() == size + 1;
    return longer && isOfATitle(path.get(0)) ? path.subList(1, path.size()) : path;
  }

  private boolean isOfATitle(String words) {
    return titles.stream()
        .anyMatch(title -> title.length() > words.length() && title.contains(words));
  }

  private boolean isUnit(ExpectedFigure expected, Figure got) {
    String unit = names.unit(got.written().unit());
    return expected.units().stream().map(names::unit).anyMatch(unit::equals);
  }

  /** 1.52万亿元 and 1520000000000 元 are one amount. */
  private boolean isSameAmount(ExpectedFigure expected, Figure got) {
    Optional<UnitOfMeasure> wanted = codelists.units().find(expected.units().get(0));
    Optional<UnitOfMeasure> read = codelists.units().find(got.written().unit());
    return !expected.isWithoutAmount()
        && wanted.isPresent()
        && read.isPresent()
        && wanted.get().dimension() == read.get().dimension()
        && got.hasAmount()
        && got.written()
            .number()
            .map(number -> number.multiply(read.get().factor()))
            .filter(amount -> amount.compareTo(base(expected, wanted.get())) == 0)
            .isPresent();
  }

  private static BigDecimal base(ExpectedFigure expected, UnitOfMeasure unit) {
    return new BigDecimal(expected.values().get(0)).multiply(unit.factor());
  }

  private static boolean isValue(ExpectedFigure expected, Figure got) {
    return expected.values().stream().anyMatch(value -> isValue(value, expected, got));
  }

  private static boolean isValue(String value, ExpectedFigure expected, Figure got) {
    Optional<BigDecimal> number = got.written().number();
    return switch (value.charAt(0)) {
      case '!' -> got.stated() instanceof Stated.Broken;
      case '?' -> got.stated() instanceof Stated.Unreadable && number.isEmpty();
      case '@' ->
          got.stated() instanceof Stated.OnDate date
              && date.day().code().equals(value.substring(1));
      default ->
          value.equals("-")
              ? got.stated() instanceof Stated.Missing
              : (got.hasAmount() || expected.units().contains(""))
                  && number.filter(n -> n.compareTo(new BigDecimal(value)) == 0).isPresent();
    };
  }

  private static String value(Figure got) {
    return got.written().number().map(BigDecimal::toPlainString).orElse("no number")
        + (got.hasAmount() ? "" : " as " + got.stated());
  }
}
