package org.gouji.check.scoping;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Additivity;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Scope;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.issue.Bilingual;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.JointPair;

/** Figures of several regions together beside the own figure of one of them, 共同口径与本地口径. */
final class JointPairs implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(JointPair.class);
  }

  @Override
  public Stream<JointPair> scopes(Evidence evidence) {
    return evidence.index().byKey().keySet().stream()
        .filter(key -> !key.scope().isEmpty())
        .flatMap(
            key ->
                evidence.codelists().scopes().byCode(key.scope()).filter(Scope::joint).stream()
                    .flatMap(scope -> pair(key, scope, evidence).stream()));
  }

  private static Optional<JointPair> pair(FigureKey key, Scope scope, Evidence evidence) {
    Optional<Figure> joint = evidence.index().find(key);
    FigureKey alone =
        new FigureKey(key.kind(), key.subject(), key.indicator(), "", key.start(), key.end());
    Optional<Figure> own = evidence.index().find(alone);
    boolean additive =
        joint
            .flatMap(evidence::indicatorOf)
            .map(Indicator::additivity)
            .filter(Additivity::regions)
            .isPresent();
    if (!additive || own.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new JointPair(
            Scopes.keyOf(joint.get(), "joint " + key.kind().code()),
            joint.get(),
            own.get(),
            new Bilingual(scope.name(), scope.english())));
  }
}
