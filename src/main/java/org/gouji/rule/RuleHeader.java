package org.gouji.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;

/**
 * What a rule file says about its rule, 规则说明.
 *
 * @param code the stable code, never reused, such as {@code ARI-001}
 * @param title what shall hold
 * @param severity how much a violation weighs
 * @param basis the clauses or norms the rule rests on
 * @param since the version the rule came with
 * @param status whether it is used
 * @param scope the simple name of the fact type on whose instances the rule gives verdicts
 * @param message what is said when the rule has something to say; with placeholders like {@code
 *     {expected}}
 * @param verdictMessages messages of single verdicts, by the verdict's word
 * @param tags free words to select rules by
 * @param likely the likely cause, where the rule knows one
 */
public record RuleHeader(
    String code,
    Bilingual title,
    Severity severity,
    List<String> basis,
    String since,
    RuleStatus status,
    String scope,
    Bilingual message,
    Map<String, Bilingual> verdictMessages,
    Set<String> tags,
    Optional<Bilingual> likely) {

  public RuleHeader {
    basis = List.copyOf(basis);
    verdictMessages = Map.copyOf(verdictMessages);
    tags = Set.copyOf(tags);
  }

  /** The family the code belongs to. */
  public RuleFamily family() {
    return RuleFamily.ofCode(code).orElseThrow();
  }

  /**
   * The sentence for a verdict: its own, or the one for all; a pass has one only if the rule wants
   * its passes seen.
   */
  public Optional<Bilingual> message(Verdict verdict) {
    Bilingual own = verdictMessages.get(verdict.code());
    return own == null && verdict.raisesIssue() ? Optional.of(message) : Optional.ofNullable(own);
  }

  RuleHeader withSeverity(Severity other) {
    return new RuleHeader(
        code, title, other, basis, since, status, scope, message, verdictMessages, tags, likely);
  }
}
