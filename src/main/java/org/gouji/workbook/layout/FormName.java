package org.gouji.workbook.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.workbook.table.Captions;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RegionWords;

/**
 * What stays the same in titles and sheet names of a form from one report to the next, 表名: not the
 * period, the place that reports, brackets and numbers.
 */
final class FormName {

  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔][^()\\[\\]【】〔〕]*[)\\]】〕]");
  private static final Pattern CHANGING =
      Pattern.compile(Pattern.quote(HeaderPattern.PERIOD) + "|[\\d.-]+");
  private static final Pattern SHEET_WITHOUT_NAME =
      Pattern.compile("(?:Sheet|工作表|表|表格)?\\d*", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");
  private static final int TELLING = 2;

  private final RegionWords regions;

  FormName(Codelists codelists) {
    this.regions = RegionWords.of(codelists);
  }

  /** A pattern for the title, if a line above the table has it and it is more than a period. */
  Optional<String> title(SeenTable seen) {
    List<String> parts = parts(seen.table().context().title());
    String pattern = parts.stream().map(FormName::quoted).collect(Collectors.joining(".*"));
    return Optional.of(pattern)
        .filter(words -> parts.stream().mapToInt(String::length).sum() >= TELLING)
        .filter(words -> isAbove(seen, Pattern.compile(words)));
  }

  /** A pattern for the sheet's name, unless it is one a program gave. */
  static Optional<String> sheet(SeenTable seen) {
    String name = seen.top().sheet();
    return SHEET_WITHOUT_NAME.matcher(name).matches()
        ? Optional.empty()
        : Optional.of("^" + quoted(name).replaceAll("\\d+", "\\\\d+") + "$");
  }

  private List<String> parts(String title) {
    String plain = BRACKETS.matcher(PlainText.dense(title)).replaceAll(HeaderPattern.PERIOD);
    String open = HeaderPattern.recurring(plain);
    Optional<String> place = regions.in(open).map(RegionWords.Named::words);
    return Arrays.stream(CHANGING.split(open))
        .flatMap(part -> without(part, place))
        .filter(part -> part.length() >= TELLING)
        .toList();
  }

  private static Stream<String> without(String part, Optional<String> place) {
    return place.isPresent()
        ? Arrays.stream(part.split(Pattern.quote(place.get())))
        : Stream.of(part);
  }

  private static boolean isAbove(SeenTable seen, Pattern title) {
    return seen.top().rows().stream()
        .filter(row -> row.index() < seen.table().header().firstRow())
        .map(row -> PlainText.dense(Captions.line(row)))
        .anyMatch(line -> title.matcher(line).find());
  }

  private static String quoted(String words) {
    return SPECIAL.matcher(words).replaceAll("\\\\$0");
  }
}
