package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.check.verdict.JudgedRelation;
import org.gouji.check.verdict.JudgedRelations;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.FigureStatus;
import org.gouji.figure.Period;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.figure.Subject;
import org.gouji.figure.Written;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Contributor;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Issue;
import org.gouji.issue.Relation;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.quantity.Qualifier;

/** A synthetic sheet of figures with relations between its cells, and what the localiser says. */
final class SyntheticFigures {
  private final Map<String, Figure> cells = new TreeMap<>();
  private final List<JudgedRelation> relations = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  /** Three squares each way with their totals in column D and row 4; then some cells otherwise. */
  static SyntheticFigures squares(String... instead) {
    SyntheticFigures figures = new SyntheticFigures();
    int[] columns = new int[3];
    int all = 0;
    for (int row = 1; row <= 3; row++) {
      int sum = 0;
      for (int column = 0; column < 3; column++) {
        int square = (3 * row - 2 + column) * (3 * row - 2 + column);
        figures.cell("ABC".charAt(column) + "" + row, String.valueOf(square));
        sum += square;
        columns[column] += square;
      }
      figures.cell("D" + row, String.valueOf(sum));
      all += sum;
    }
    for (int column = 0; column < 3; column++) {
      figures.cell("ABC".charAt(column) + "4", String.valueOf(columns[column]));
    }
    figures.cell("D4", String.valueOf(all));
    for (int i = 0; i < instead.length; i += 2) {
      figures.cell(instead[i], instead[i + 1]);
    }
    for (int row = 1; row <= 4; row++) {
      figures.sum("D" + row, "A" + row, "B" + row, "C" + row);
    }
    for (char column : "ABCD".toCharArray()) {
      figures.sum(column + "4", column + "1", column + "2", column + "3");
    }
    return figures;
  }

  SyntheticFigures cell(String cell, String printed) {
    return cell(cell, printed, FigureStatus.REPORTED);
  }

  SyntheticFigures cell(String cell, String printed, FigureStatus status) {
    Source.Cell source =
        new Source.Cell("synthetic.xlsx", "0", "sheet", cell, Optional.empty(), Optional.empty());
    BigDecimal number = new BigDecimal(printed);
    Interval amount = number.scale() > 0 ? Terms.printed(printed) : Interval.exactly(number);
    cells.put(
        cell,
        new Figure(
            source.locator(),
            FigureKind.ACTUAL,
            Subject.region("510100"),
            cell,
            "",
            List.of(cell),
            Period.year(2022),
            "",
            new Stated.Amount(amount),
            new Written(printed, Optional.of(number), "", Optional.empty(), Qualifier.EXACT),
            status,
            Set.of(),
            source));
    return this;
  }

  SyntheticFigures sum(String whole, String... parts) {
    return add(Relation.Sum.equal(List.of(term(whole)), terms(parts)), Severity.ERROR);
  }

  SyntheticFigures ratio(String ratio, String above, String below) {
    return add(
        new Relation.Quotient(
            term(ratio), terms(above), term(below), BigDecimal.ONE, BigDecimal.ZERO),
        Severity.WARNING);
  }

  SyntheticFigures same(String... statements) {
    return add(new Relation.Same(terms(statements)), Severity.ERROR);
  }

  SyntheticFigures doubt(String... figures) {
    return add(new Relation.Doubt(terms(figures)), Severity.INFO, Verdict.SUSPICIOUS);
  }

  private SyntheticFigures add(Relation relation, Severity severity) {
    return add(relation, severity, Terms.judged(relations.size(), relation).verdict());
  }

  private SyntheticFigures add(Relation relation, Severity severity, Verdict verdict) {
    ScopeKey scope = Terms.judged(relations.size(), relation).scope();
    JudgedRelation judged = new JudgedRelation("ARI-001", scope, verdict, relation);
    relations.add(judged);
    if (verdict.raisesIssue()) {
      issues.add(issue(judged, severity));
    }
    return this;
  }

  private static Issue issue(JudgedRelation judged, Severity severity) {
    Bilingual words = new Bilingual("合成", "synthetic");
    return new Issue(
        judged.ruleCode(),
        "0.1.0",
        words,
        severity,
        judged.verdict(),
        judged.scope(),
        words,
        Map.of(),
        judged.relation().terms(),
        Optional.empty(),
        List.of(),
        List.of(),
        judged.fingerprint());
  }

  private List<Contributor> terms(String... figures) {
    return List.of(figures).stream().map(this::term).toList();
  }

  private Contributor term(String cell) {
    Figure figure = cells.get(cell);
    return new Contributor(
        Role.PART,
        figure.id(),
        cell,
        "",
        "2022",
        figure.written().raw(),
        "",
        BigDecimal.ONE,
        figure.amount(),
        figure.source());
  }

  List<JudgedRelation> relations() {
    return relations;
  }

  /** The issues with the cells named, in the order the relations were added. */
  List<Issue> located(Codelists codelists) {
    List<Figure> figures = cells.values().stream().sorted().toList();
    return new Localiser(JudgedRelations.of(relations), figures, codelists).localise(issues);
  }

  /** The cells of each correction of an issue, the first named first. */
  static List<List<String>> corrections(Issue issue) {
    return issue.localisation().corrections().stream()
        .map(
            correction ->
                correction.figures().stream().map(each -> each.figure().entity()).toList())
        .toList();
  }
}
