package org.gouji.issue;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a rule found, with its proof, 问题. It is data; {@link Sentence} puts it into words.
 *
 * @param basis clauses and norms the rule rests on
 * @param message the template the sentence is made of
 * @param localisation which figures are likely wrong, and which issue speaks for this one
 */
public record Issue(
    String ruleCode,
    String ruleVersion,
    Bilingual title,
    Severity severity,
    Verdict verdict,
    ScopeKey scope,
    Bilingual message,
    Map<String, Argument> arguments,
    List<Contributor> contributors,
    Optional<Balance> balance,
    List<Cause> causes,
    List<String> basis,
    Fingerprint fingerprint,
    Localisation localisation)
    implements Comparable<Issue> {

  private static final Comparator<Issue> ORDER =
      Comparator.comparing(Issue::severity, Comparator.reverseOrder())
          .thenComparing(Issue::ruleCode)
          .thenComparing(Issue::scope);

  public Issue {
    arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    contributors = List.copyOf(contributors);
    causes = List.copyOf(causes);
    basis = List.copyOf(basis);
  }

  /** An issue that nobody has looked for the mistake behind. */
  public Issue(
      String ruleCode,
      String ruleVersion,
      Bilingual title,
      Severity severity,
      Verdict verdict,
      ScopeKey scope,
      Bilingual message,
      Map<String, Argument> arguments,
      List<Contributor> contributors,
      Optional<Balance> balance,
      List<Cause> causes,
      List<String> basis,
      Fingerprint fingerprint) {
    this(
        ruleCode,
        ruleVersion,
        title,
        severity,
        verdict,
        scope,
        message,
        arguments,
        contributors,
        balance,
        causes,
        basis,
        fingerprint,
        Localisation.NONE);
  }

  public Issue with(Localisation located) {
    return new Issue(
        ruleCode,
        ruleVersion,
        title,
        severity,
        verdict,
        scope,
        message,
        arguments,
        contributors,
        balance,
        causes,
        basis,
        fingerprint,
        located);
  }

  /** The same finding in other words and of another weight. */
  public Issue weighing(Severity weight, Bilingual words) {
    return new Issue(
        ruleCode,
        ruleVersion,
        title,
        weight,
        verdict,
        scope,
        words,
        arguments,
        contributors,
        balance,
        causes,
        basis,
        fingerprint,
        localisation);
  }

  /** True if another issue speaks for this one: the same mistake raises both. */
  public boolean isFolded() {
    return localisation.leader().isPresent();
  }

  @Override
  public int compareTo(Issue other) {
    return ORDER.compare(this, other);
  }
}
