package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Source;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.ColumnRelation;
import org.gouji.rule.scope.ProvenRow;

/**
 * Rows of tables one of whose columns follows from two others by its name and by nearly all of its
 * rows, 表内列间关系. What the dictionary already lets a growth or ratio rule judge is left to it, and so
 * are rates at comparable prices beside levels at current ones.
 */
final class ProvenColumns implements Scoping {
  private static final Map<ColumnRelation, Pattern> NAMES = names();

  /** Amounts whose growth is published at comparable prices. */
  private static final Pattern REAL = Pattern.compile("增加值|生产总值|GDP|可比|不变价|实际增");

  private static Map<ColumnRelation, Pattern> names() {
    Map<ColumnRelation, Pattern> names = new EnumMap<>(ColumnRelation.class);
    names.put(ColumnRelation.SHARE, Pattern.compile("比重|占比|构成|份额|结构|占总"));
    names.put(ColumnRelation.GROWTH, Pattern.compile("增长|增速|增幅|同比|升降|[+±]"));
    names.put(ColumnRelation.DIFFERENCE, Pattern.compile("增减|增加|净增|差额|增量|百分点|比上年"));
    names.put(ColumnRelation.QUOTIENT, Pattern.compile("比重|占|率|强度|均|单位|每"));
    return names;
  }

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(ProvenRow.class);
  }

  @Override
  public Stream<ProvenRow> scopes(Evidence evidence) {
    Map<String, List<Figure>> tables = new TreeMap<>();
    evidence.figures().stream()
        .filter(figure -> figure.kind() == FigureKind.ACTUAL && figure.hasAmount())
        .filter(figure -> figure.source() instanceof Source.Cell)
        .forEach(
            figure ->
                tables
                    .computeIfAbsent(Scopes.tableOf(figure), key -> new ArrayList<>())
                    .add(figure));
    return tables.values().stream().flatMap(figures -> ofTable(figures, evidence));
  }

  private static Stream<ProvenRow> ofTable(List<Figure> figures, Evidence evidence) {
    Set<String> told = new HashSet<>();
    List<ProvenRow> found = new ArrayList<>();
    for (boolean columns : new boolean[] {true, false}) {
      TableLines table = TableLines.of(figures, columns);
      ColumnProof proofs = new ColumnProof(table, evidence.codelists().units());
      for (ColumnRelation relation : ColumnRelation.values()) {
        table
            .lines()
            .forEach(
                (line, figuresOfLine) ->
                    proofs
                        .of(relation, line, results(relation, figuresOfLine, told, evidence))
                        .ifPresent(proof -> add(proof, told, found, evidence)));
      }
    }
    return found.stream();
  }

  private static List<Integer> results(
      ColumnRelation relation, Map<Integer, Figure> line, Set<String> told, Evidence evidence) {
    Beside beside = new Beside(evidence);
    List<Integer> places = new ArrayList<>();
    line.forEach(
        (place, figure) -> {
          String name = figure.indicatorAsWritten();
          boolean real = relation == ColumnRelation.GROWTH && REAL.matcher(name).find();
          if (NAMES.get(relation).matcher(name).find()
              && !real
              && !told.contains(figure.id())
              && !isJudged(figure, beside, evidence)) {
            places.add(place);
          }
        });
    return places;
  }

  private static boolean isJudged(Figure figure, Beside beside, Evidence evidence) {
    Optional<Indicator> known = evidence.indicatorOf(figure);
    return known.filter(indicator -> isJudged(figure, indicator, beside)).isPresent();
  }

  private static boolean isJudged(Figure figure, Indicator known, Beside beside) {
    Optional<Indicator> level = known.growthOf().flatMap(beside::indicator);
    if (level.isPresent()) {
      String code = level.get().code();
      return !Beside.samePrices(known, level.get())
          || beside.of(figure, code).isPresent()
              && beside.of(figure, code, figure.period().yearBefore()).isPresent();
    }
    return !known.overAverage()
        && known.numerator().flatMap(code -> beside.of(figure, code)).isPresent()
        && known.denominator().flatMap(code -> beside.of(figure, code)).isPresent();
  }

  private static void add(
      ColumnProof.Proof proof, Set<String> told, List<ProvenRow> found, Evidence evidence) {
    for (ColumnProof.Row row : proof.rows()) {
      if (told.add(row.result().id())) {
        found.add(
            new ProvenRow(
                evidence.keyOf(row.result(), "columns " + row.result().source().place()),
                proof.relation(),
                row.result(),
                row.first(),
                row.second(),
                proof.scale(),
                proof.holds(),
                proof.rows().size()));
      }
    }
  }
}
