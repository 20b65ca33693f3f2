package org.gouji.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.check.scoping.Evidence;
import org.gouji.check.scoping.Planner;
import org.gouji.check.verdict.ScopeSource;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.TargetPath;

/** The scopes the planner finds, 判定对象, of which only the target paths are kept for the report. */
public final class PlannedScopes implements ScopeSource {
  private static final String PATH = TargetPath.class.getSimpleName();

  private final Evidence evidence;
  private final List<TargetPath> paths = new ArrayList<>();

  public PlannedScopes(Evidence evidence) {
    this.evidence = evidence;
  }

  @Override
  public void each(Predicate<String> wanted, Consumer<CheckScope> taker) {
    paths.clear();
    new Planner()
        .each(
            evidence,
            wanted.or(PATH::equals),
            scope -> {
              if (scope instanceof TargetPath path) {
                paths.add(path);
              }
              taker.accept(scope);
            });
  }

  @Override
  public int figures() {
    return evidence.figures().size();
  }

  /** The target paths that were handed on, by their keys. */
  Stream<TargetPath> paths() {
    return paths.stream().sorted(Comparator.comparing(TargetPath::key));
  }
}
