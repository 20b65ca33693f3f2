package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.SheetReading;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.PartKind;
import org.gouji.rule.scope.PartWhole;

/**
 * Wholes and parts as tables (合计, 其中) and plan clauses state them, 表内与条款构成. A table's 合计 row spans
 * all its columns; those whose numbers cannot be summed are left out ({@link Summing}).
 */
final class TableParts implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(PartWhole.class);
  }

  @Override
  public Stream<PartWhole> scopes(Evidence evidence) {
    Summing summing = new Summing(evidence.codelists().units());
    Stream<PartWhole> tables =
        evidence
            .sheets()
            .flatMap(sheet -> ofSheet(sheet, evidence).stream())
            .map(WrittenAlike::comparable)
            .filter(summing::isMeaningful);
    Stream<PartWhole> clauses =
        evidence.plans().stream()
            .flatMap(plan -> plan.compositions().stream())
            .map(composition -> scope(composition, "", PartKind.PLAN, evidence));
    return Stream.concat(tables, clauses);
  }

  /**
   * A total may be broken down in several ways in one table, by places and by groups of them; their
   * order tells such scopes apart.
   */
  private static List<PartWhole> ofSheet(SheetReading sheet, Evidence evidence) {
    Map<String, Integer> times = new HashMap<>();
    List<PartWhole> scopes = new ArrayList<>();
    for (Composition composition : sheet.compositions()) {
      int time = times.merge(composition.whole() + " " + composition.basis(), 1, Integer::sum);
      String which = time == 1 ? "" : String.valueOf(time);
      scopes.add(scope(composition, which, PartKind.TABLE, evidence));
    }
    return scopes;
  }

  private static Bilingual basis(Composition composition, PartKind kind) {
    if (kind == PartKind.PLAN) {
      return new Bilingual(composition.basis(), "clause “" + composition.basis() + "”");
    }
    return new Bilingual(
        composition.basis(), composition.exhaustive() ? "a total" : "of-which items");
  }

  private static Figure figure(String id, Evidence evidence) {
    return evidence.byId(id).orElseThrow(() -> new IllegalStateException("no figure " + id));
  }

  private static PartWhole scope(
      Composition composition, String which, PartKind kind, Evidence evidence) {
    Figure whole = figure(composition.whole(), evidence);
    List<Figure> parts = composition.parts().stream().map(id -> figure(id, evidence)).toList();
    ScopeKey key = evidence.keyOf(whole, composition.basis() + which);
    return new PartWhole(
        key,
        whole,
        evidence.indicatorOf(whole),
        parts,
        List.of(),
        composition.exhaustive(),
        kind,
        basis(composition, kind));
  }
}
