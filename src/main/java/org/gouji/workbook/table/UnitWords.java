package org.gouji.workbook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.codelist.Codelists;
import org.gouji.quantity.Remembered;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.UnitTable;

/** Finds the units of measure that headers and unit lines state, 计量单位识别. */
public final class UnitWords {

  /**
   * What a text says about units.
   *
   * @param unknown words that stand where a unit should and are none we know
   * @param rest the text without them
   */
  public record Found(List<UnitOfMeasure> units, List<String> unknown, String rest) {
    public Found {
      units = List.copyOf(units);
      unknown = List.copyOf(unknown);
    }

    public boolean isEmpty() {
      return units.isEmpty() && unknown.isEmpty();
    }
  }

  private static final Pattern UNIT_LINE =
      Pattern.compile(
          "(?:^|[\\s(\\[【;,])(?:计量|金额)?单位[:]\\s*([^\\s:)\\]】]+(?:[、,;]\\s*[^\\s:)\\]】]+)*)");
  private static final String LINE_WORD = "单位";
  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");
  private static final Pattern AROUND = Pattern.compile("±|^人民币|人民币$");
  private static final Pattern SEPARATOR = Pattern.compile("[、,;和及.]");
  private static final Pattern PERCENT_AT_END = Pattern.compile("±?%$");

  private final UnitTable units;
  private final Remembered<Found> headers = new Remembered<>(this::readHeader);
  private final Remembered<Optional<UnitOfMeasure>> alone = new Remembered<>(this::alone);

  private UnitWords(Codelists codelists) {
    this.units = codelists.units();
  }

  public static UnitWords of(Codelists codelists) {
    return codelists.shared(UnitWords.class, UnitWords::new);
  }

  /** The units of a line such as 单位：亿元、%; nothing if the text is no such line. */
  public Optional<Found> inUnitLine(String text) {
    String plain = PlainText.spaced(text);
    if (!plain.contains(LINE_WORD)) {
      return Optional.empty();
    }
    Matcher line = UNIT_LINE.matcher(plain);
    return line.find() ? Optional.of(listed(line.group(1), "")) : Optional.empty();
  }

  /** The unit in the brackets, behind a space or at the end of a header. */
  public Found inHeader(String header) {
    return headers.of(header);
  }

  private Found readHeader(String header) {
    String plain = PlainText.spaced(header);
    Optional<Found> line = inUnitLine(plain);
    if (line.isPresent()) {
      return withRest(line.get(), UNIT_LINE.matcher(plain).replaceAll("").replaceAll("[()]", ""));
    }
    return inBrackets(plain).or(() -> behindASpace(plain)).orElseGet(() -> atTheEnd(plain));
  }

  /** The units in brackets, as titles have them: 工业投资（亿元）. */
  public Optional<Found> inBrackets(String text) {
    String plain = PlainText.spaced(text);
    Matcher brackets = BRACKETS.matcher(plain);
    while (brackets.find()) {
      Found found = listed(brackets.group(1), without(plain, brackets));
      if (!found.units().isEmpty()) {
        return Optional.of(new Found(found.units(), List.of(), found.rest()));
      }
    }
    return Optional.empty();
  }

  /** The unit if the text is nothing else. */
  public Optional<UnitOfMeasure> whole(String text) {
    return alone.of(text);
  }

  private Optional<UnitOfMeasure> alone(String text) {
    return units.find(AROUND.matcher(PlainText.dense(text)).replaceAll(""));
  }

  /** Whether the text is a unit in brackets and nothing else. */
  boolean isWholeInBrackets(String text) {
    return inBrackets(text).filter(found -> found.rest().isBlank()).isPresent();
  }

  private Optional<Found> behindASpace(String plain) {
    int space = plain.lastIndexOf(' ');
    return Optional.of(space)
        .filter(at -> at > 0)
        .flatMap(at -> whole(plain.substring(at + 1)))
        .map(unit -> new Found(List.of(unit), List.of(), plain.substring(0, space)));
  }

  private Found atTheEnd(String plain) {
    Matcher percent = PERCENT_AT_END.matcher(plain);
    return percent.find()
        ? new Found(units.find("%").stream().toList(), List.of(), percent.replaceAll(""))
        : new Found(List.of(), List.of(), plain);
  }

  private Found listed(String words, String rest) {
    List<UnitOfMeasure> known = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Optional<UnitOfMeasure> one = whole(words);
    if (one.isPresent()) {
      return new Found(List.of(one.get()), List.of(), rest);
    }
    for (String word : SEPARATOR.split(words)) {
      if (!word.isBlank()) {
        whole(word).ifPresentOrElse(known::add, () -> unknown.add(word.strip()));
      }
    }
    return new Found(known, unknown, rest);
  }

  private static String without(String plain, Matcher match) {
    return (plain.substring(0, match.start()) + plain.substring(match.end())).strip();
  }

  private static Found withRest(Found found, String rest) {
    return new Found(found.units(), found.unknown(), rest.strip());
  }
}
