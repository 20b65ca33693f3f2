package org.gouji.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;

/**
 * What a rule file says about its rule, 规则说明.
 *
 * @param code family prefix and number, never reused
 * @param title what shall hold
 * @param basis plan clauses, norms or textbook identities it rests on
 * @param since the version it came with
 * @param scope simple name of the scope type it gives verdicts on
 * @param messages what was found, by verdict; the sentence for {@link Verdict#VIOLATED} stands in
 *     where one is lacking
 */
public record RuleHeader(
    String code,
    Bilingual title,
    Severity severity,
    List<String> basis,
    String since,
    String status,
    String scope,
    Map<Verdict, Bilingual> messages,
    List<String> tags) {

  public RuleHeader {
    basis = List.copyOf(basis);
    messages = Map.copyOf(messages);
    tags = List.copyOf(tags);
  }

  /** The family's folder: arithmetic, path, cascade … */
  public String family() {
    return RuleFamily.ofCode(code).folder();
  }

  /** The sentence for a verdict; a pass has one only if the rule wants its passes seen. */
  public Optional<Bilingual> message(Verdict verdict) {
    if (messages.containsKey(verdict) || !verdict.raisesIssue()) {
      return Optional.ofNullable(messages.get(verdict));
    }
    return Optional.ofNullable(messages.get(Verdict.VIOLATED));
  }
}
