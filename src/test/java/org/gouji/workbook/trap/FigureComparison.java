package org.gouji.workbook.trap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.figure.Mark;
import org.gouji.figure.Stated;

/** Compares one figure with the one that must be read in its cell, field by field, 数据项比对. */
final class FigureComparison {

  private final AsWritten names;
  private final String title;

  FigureComparison(Codelists codelists, String title) {
    this.names = new AsWritten(codelists);
    this.title = AsWritten.dense(title);
  }

  /** The fields that are wrong, with what was read and what must be. */
  Map<Field, String> wrong(ExpectedFigure expected, Figure got) {
    Map<Field, String> wrong = new EnumMap<>(Field.class);
    check(wrong, Field.ENTITY, isEntity(expected, got), got.entity(), expected.entities());
    check(wrong, Field.INDICATOR, isPath(expected, got), got.path(), expected.paths());
    String period = got.period().isKnown() ? got.period().code() : "";
    check(wrong, Field.PERIOD, expected.periods().contains(period), period, expected.periods());
    check(wrong, Field.VALUE, isValue(expected, got), value(got), expected.value());
    boolean unit =
        expected.isMissing()
            || names.unit(got.written().unit()).equals(names.unit(expected.unit()));
    check(wrong, Field.UNIT, unit, got.written().unit(), expected.unit());
    String qualifier = got.written().qualifier().code();
    boolean qualified = expected.isMissing() || qualifier.equals(expected.qualifier());
    check(wrong, Field.QUALIFIER, qualified, qualifier, expected.qualifier());
    boolean marked =
        expected.marks().stream().allMatch(mark -> got.is(Mark.valueOf(mark)));
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
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(" ~ "));
    }
    return String.valueOf(value).isEmpty() ? "nothing" : String.valueOf(value);
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
        .anyMatch(wanted -> wanted.equals(path) || wanted.equals(withoutTitle(path, wanted.size())));
  }

  private List<String> withoutTitle(List<String> path, int size) {
    int extra = path.size() - size;
    boolean titled =
        extra == 1 && title.contains(path.get(0));
    return titled ? path.subList(1, path.size()) : path;
  }

  private static boolean isValue(ExpectedFigure expected, Figure got) {
    return switch (expected.value().charAt(0)) {
      case '!' -> got.stated() instanceof Stated.Broken;
      case '?' -> got.stated() instanceof Stated.Unreadable && got.written().number().isEmpty();
      case '@' ->
          got.stated() instanceof Stated.OnDate date
              && date.day().code().equals(expected.value().substring(1));
      default -> isNumber(expected, got);
    };
  }

  private static boolean isNumber(ExpectedFigure expected, Figure got) {
    if (expected.isMissing()) {
      return got.stated() instanceof Stated.Missing;
    }
    Optional<BigDecimal> number = got.written().number();
    boolean amount = got.hasAmount() || expected.unit().isEmpty();
    return amount
        && number.filter(n -> n.compareTo(new BigDecimal(expected.value())) == 0).isPresent();
  }

  private static String value(Figure got) {
    return got.written().number().map(BigDecimal::toPlainString).orElse("no number")
        + (got.hasAmount() ? "" : " as " + got.stated());
  }
}
