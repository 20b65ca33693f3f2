package org.gouji.rule.judge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.Balance;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Relation;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Interval;
import org.gouji.rule.scope.ClusterNames;
import org.gouji.rule.scope.ClusterNesting;

/** Judges figures of industrial clusters: their names and what is nested in what, 集群名称与包含. */
public final class ClusterFigures {

  private ClusterFigures() {}

  /**
   * A table states each figure of a cluster under one name of the cluster; two rows under two of
   * its names are one cluster counted twice. Names that differ only in spaces and character widths
   * are one name.
   */
  public static Judgement oneName(ClusterNames scope) {
    Collection<List<Figure>> sameFigure =
        scope.statements().stream()
            .collect(Collectors.groupingBy(Figure::key, Collectors.toList()))
            .values();
    List<Figure> twice =
        sameFigure.stream()
            .filter(statements -> names(statements).size() > 1)
            .flatMap(List::stream)
            .sorted()
            .toList();
    return Terms.judging(scope)
        .with("names", Terms.severalAsWritten(names(twice.isEmpty() ? scope.statements() : twice)))
        .with(Terms.terms(Role.STATEMENT, twice.isEmpty() ? scope.statements() : twice))
        .is(twice.isEmpty() ? Verdict.PASS : Verdict.VIOLATED);
  }

  private static List<String> names(List<Figure> statements) {
    return PlainName.distinct(statements.stream().map(Figure::entity).toList());
  }

  /**
   * A cluster nested in another is part of it, so its figure is not above the wider one's (VTL 2.2:
   * a child of a hierarchy of non-negative values). Amounts in base units; what may be negative or
   * cannot be summed (shares, ranks, growth) says nothing about the whole.
   */
  public static Judgement nestedFits(ClusterNesting scope) {
    Judgement.Building judging =
        Terms.judging(scope)
            .with("inner", Terms.words(scope.innerName()))
            .with("outer", Terms.words(scope.outerName()))
            .with(Needs.ARGUMENT, Needs.of(scope.figures(), List.of()))
            .with(Terms.term(Role.WHOLE, scope.outer()))
            .with(Terms.term(Role.PART, scope.inner()));
    if (!growsWithTheCluster(scope.indicator())) {
      return judging.is(Verdict.NOT_APPLICABLE);
    }
    if (!scope.inner().hasAmount() || !scope.outer().hasAmount()) {
      return judging.is(Verdict.UNDECIDABLE);
    }
    Interval inner = scope.inner().amount().orElseThrow();
    Interval outer = scope.outer().amount().orElseThrow();
    String unit = scope.inner().written().unit();
    judging.with(new Balance(outer, inner, Optional.of(inner.minus(outer)), unit));
    judging.with(
        Relation.Sum.atMost(
            List.of(Terms.term(Role.PART, scope.inner())),
            List.of(Terms.term(Role.WHOLE, scope.outer()))));
    if (inner.isAbove(outer)) {
      return judging.is(Verdict.VIOLATED);
    }
    return judging.is(fillsAtMost(inner, outer) ? Verdict.TIGHT : Verdict.PASS);
  }

  private static boolean growsWithTheCluster(Indicator indicator) {
    boolean isSummed = indicator.additivity().regions() || indicator.additivity().industries();
    return isSummed && !indicator.mayBeNegative();
  }

  /** Whether the inner figure can only just fit: its least value is the outer's greatest. */
  private static boolean fillsAtMost(Interval inner, Interval outer) {
    return inner.touchesOnlyAtEdge(outer)
        && !inner.isPoint()
        && !outer.isPoint()
        && inner.lowerValue().equals(outer.upperValue());
  }
}
