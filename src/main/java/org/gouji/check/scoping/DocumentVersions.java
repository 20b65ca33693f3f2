package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.codelist.Industry;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.CollectiveTerm;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanFigure;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.CollectiveName;
import org.gouji.rule.scope.Succession;

/** Drafts beside the plans adopted from them, and collective names several plans use, 文件之间. */
final class DocumentVersions implements Scoping {

  @Override
  public Stream<CheckScope> scopes(Evidence evidence) {
    PlanTargets targets = new PlanTargets(evidence);
    DraftFamilies families = new DraftFamilies(evidence.plans());
    Stream<CheckScope> successions =
        evidence.plans().stream()
            .flatMap(
                draft ->
                    families.adoptedFrom(draft).stream()
                        .flatMap(adopted -> successions(draft, adopted, targets)));
    return Stream.concat(successions, names(families.inForce(evidence.plans()), evidence));
  }

  private static Stream<CheckScope> successions(
      PlanDocument draft, PlanDocument adopted, PlanTargets targets) {
    Map<FigureKey, Figure> now = new HashMap<>();
    targets
        .of(adopted)
        .map(PlanFigure::figure)
        .forEach(figure -> now.putIfAbsent(figure.key(), figure));
    return targets
        .of(draft)
        .map(PlanFigure::figure)
        .filter(figure -> figure.kind() == FigureKind.TARGET && !figure.indicator().isEmpty())
        .map(
            figure ->
                new Succession(
                    Scopes.keyOf(figure, "adopted " + figure.id()),
                    figure,
                    Optional.ofNullable(now.get(figure.key())),
                    draft.titles(),
                    adopted.titles()));
  }

  private record Use(CollectiveTerm term, PlanDocument plan) {
    String key() {
      return term.region() + "|" + term.name().replaceAll("[\\s“”\"]", "");
    }
  }

  private static Stream<CheckScope> names(List<PlanDocument> plans, Evidence evidence) {
    Map<String, List<Use>> byName = new TreeMap<>();
    plans.stream()
        .flatMap(plan -> plan.provisions().terms().stream().map(term -> new Use(term, plan)))
        .forEach(use -> byName.computeIfAbsent(use.key(), key -> new ArrayList<>()).add(use));
    return byName.values().stream()
        .filter(uses -> uses.size() > 1)
        .map(uses -> name(uses, evidence));
  }

  private static CheckScope name(List<Use> uses, Evidence evidence) {
    TreeMap<String, Bilingual> names = new TreeMap<>();
    uses.stream()
        .flatMap(use -> use.term().members().stream())
        .forEach(code -> names.put(code, nameOf(code, evidence)));
    CollectiveTerm first = uses.get(0).term();
    return new CollectiveName(
        new ScopeKey(
            Subject.region(first.region()), "", Period.UNKNOWN, "name " + uses.get(0).key()),
        uses.stream().map(Use::term).toList(),
        uses.stream().map(use -> use.plan().titles()).toList(),
        names,
        uses.stream().anyMatch(use -> Goals.isDraft(use.plan())));
  }

  private static Bilingual nameOf(String industry, Evidence evidence) {
    return evidence
        .codelists()
        .industries()
        .byCode(industry)
        .map((Industry known) -> new Bilingual(known.name(), known.english()))
        .orElseGet(() -> new Bilingual(industry, industry));
  }
}
