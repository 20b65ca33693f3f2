package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.codelist.Region;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Mark;
import org.gouji.figure.Period;
import org.gouji.figure.SheetReading;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.TwinKind;
import org.gouji.rule.scope.TwinLines;

/**
 * Lines of one table that copying could have made equal, 对照行列: one indicator in neighbouring years
 * over all places, the only place of a table in neighbouring years over all indicators,
 * neighbouring places of one level, and a whole beside one part of it. Land and distances stay as
 * they are, so they are left out.
 */
final class Twins implements Scoping {

  /** 1—6月 and 上半年 are the same days: neither is copied from the other. */
  private static final Comparator<Period> BY_DAYS =
      Comparator.comparing(Period::end).thenComparing(Period::start);

  private static final Pattern LASTING = Pattern.compile("面积|里程|海拔|距离|长度|库容|定员|编制|规划|设计");

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(TwinLines.class);
  }

  @Override
  public Stream<TwinLines> scopes(Evidence evidence) {
    Map<String, Figure> settled = new HashMap<>();
    evidence.figures().forEach(figure -> settled.put(figure.id(), figure));
    return evidence.sheets().flatMap(sheet -> ofSheet(sheet, settled, evidence));
  }

  private static Stream<TwinLines> ofSheet(
      SheetReading sheet, Map<String, Figure> settled, Evidence evidence) {
    List<Figure> figures =
        sheet.figures().stream().map(f -> settled.get(f.id())).filter(Twins::isUsable).toList();
    boolean onOne = figures.stream().map(SameMeasure::subjectOf).distinct().count() == 1;
    Stream<TwinLines> years =
        onOne
            ? overTime(figures, TwinKind.YEARS_OF_ONE, SameMeasure::subjectOf, evidence)
            : overTime(figures, TwinKind.PERIODS, SameMeasure::of, evidence);
    return Stream.of(years, places(figures, evidence), parts(sheet, settled, evidence))
        .flatMap(twins -> twins);
  }

  private static boolean isUsable(Figure figure) {
    return figure.kind() == FigureKind.ACTUAL
        && figure.hasAmount()
        && figure.written().number().isPresent()
        && figure.period().isKnown()
        && !figure.is(Mark.LIST_ITEM)
        && !LASTING.matcher(figure.indicatorAsWritten()).find();
  }

  /** Lines that share a name, by period, each cell under the rest of its name. */
  private static Stream<TwinLines> overTime(
      List<Figure> figures, TwinKind kind, Function<Figure, String> line, Evidence evidence) {
    Map<String, Map<Period, Map<String, Figure>>> lines = new TreeMap<>();
    for (Figure figure : figures) {
      lines
          .computeIfAbsent(line.apply(figure), name -> new TreeMap<>(BY_DAYS))
          .computeIfAbsent(figure.period(), period -> new TreeMap<>())
          .putIfAbsent(cell(figure), figure);
    }
    return lines.values().stream()
        .flatMap(periods -> neighbours(kind, List.copyOf(periods.values()), evidence));
  }

  private static String cell(Figure figure) {
    return SameMeasure.subjectOf(figure) + "|" + SameMeasure.of(figure);
  }

  private static Stream<TwinLines> places(List<Figure> figures, Evidence evidence) {
    Map<String, Map<String, Map<String, Figure>>> levels = new TreeMap<>();
    for (Figure figure : figures) {
      parentOf(figure, evidence)
          .ifPresent(
              parent ->
                  levels
                      .computeIfAbsent(parent, code -> new TreeMap<>())
                      .computeIfAbsent(figure.subject().region(), code -> new TreeMap<>())
                      .putIfAbsent(SameMeasure.of(figure) + "|" + figure.period().code(), figure));
    }
    return levels.values().stream()
        .flatMap(places -> neighbours(TwinKind.REGIONS, List.copyOf(places.values()), evidence));
  }

  private static Optional<String> parentOf(Figure figure, Evidence evidence) {
    return Optional.of(figure.subject())
        .filter(subject -> subject.isWholeRegion() && !subject.region().isEmpty())
        .flatMap(subject -> evidence.codelists().regions().byCode(subject.region()))
        .flatMap(Region::parent);
  }

  private static Stream<TwinLines> neighbours(
      TwinKind kind, List<Map<String, Figure>> lines, Evidence evidence) {
    List<TwinLines> twins = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      twin(kind, lines.get(i - 1), lines.get(i), evidence).ifPresent(twins::add);
    }
    return twins.stream();
  }

  private static Optional<TwinLines> twin(
      TwinKind kind, Map<String, Figure> one, Map<String, Figure> other, Evidence evidence) {
    List<String> shared = one.keySet().stream().filter(other::containsKey).toList();
    return twin(
        kind,
        shared.stream().map(one::get).toList(),
        shared.stream().map(other::get).toList(),
        evidence);
  }

  private static Stream<TwinLines> parts(
      SheetReading sheet, Map<String, Figure> settled, Evidence evidence) {
    Map<String, List<Figure>> wholes = new TreeMap<>();
    Map<String, List<Figure>> parts = new TreeMap<>();
    for (Composition composition : sheet.compositions()) {
      Figure whole = settled.get(composition.whole());
      for (String id : composition.parts()) {
        Figure part = settled.get(id);
        boolean sameRow = SameMeasure.subjectOf(part).equals(SameMeasure.subjectOf(whole));
        if (sameRow && isUsable(whole) && isUsable(part)) {
          String columns = SameMeasure.of(whole) + " ⊇ " + SameMeasure.of(part);
          String dated = columns + "|" + whole.period().code();
          wholes.computeIfAbsent(dated, name -> new ArrayList<>()).add(whole);
          parts.computeIfAbsent(dated, name -> new ArrayList<>()).add(part);
        }
      }
    }
    return wholes.keySet().stream()
        .flatMap(
            columns ->
                twin(TwinKind.PART, wholes.get(columns), parts.get(columns), evidence).stream());
  }

  private static Optional<TwinLines> twin(
      TwinKind kind, List<Figure> first, List<Figure> second, Evidence evidence) {
    if (first.size() < TwinLines.FEWEST_CELLS) {
      return Optional.empty();
    }
    Figure named = second.get(0);
    String word = kind.name() + " " + first.get(0).source().place();
    return Optional.of(new TwinLines(evidence.keyOf(named, word), kind, first, second));
  }
}
