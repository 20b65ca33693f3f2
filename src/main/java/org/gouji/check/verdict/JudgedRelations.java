package org.gouji.check.verdict;

import java.util.List;
import java.util.Set;
import org.gouji.issue.Contributor;

/** What judgements held figures against, 已判关系集. */
public interface JudgedRelations {

  /** Those of the verdicts that raise an issue, in the order of rules and scopes. */
  List<JudgedRelation> raising();

  /** All that hold one of these figures, whatever the verdict, always in the same order. */
  List<JudgedRelation> touching(Set<String> figures);

  /** Relations that are there already. */
  static JudgedRelations of(List<JudgedRelation> all) {
    return new JudgedRelations() {
      @Override
      public List<JudgedRelation> raising() {
        return all.stream().filter(each -> each.verdict().raisesIssue()).toList();
      }

      @Override
      public List<JudgedRelation> touching(Set<String> figures) {
        return all.stream()
            .filter(
                each ->
                    each.relation().terms().stream()
                        .map(Contributor::figure)
                        .anyMatch(figures::contains))
            .toList();
      }
    };
  }
}
