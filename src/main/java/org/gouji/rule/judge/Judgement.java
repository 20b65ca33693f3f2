package org.gouji.rule.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.issue.Argument;
import org.gouji.issue.Balance;
import org.gouji.issue.Cause;
import org.gouji.issue.Contributor;
import org.gouji.issue.Relation;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Verdict;

/**
 * A verdict on one scope with its proof, 判定结果; code, severity and words come from the rule.
 *
 * @param relation what the figures were held against, if it was decided and can be written down
 * @param draft true if one of the figures or goals comes from a draft: the severity is then at most
 *     a warning
 * @param strive true if the target is only striven for, 力争: the severity is one step softer
 */
public record Judgement(
    ScopeKey scope,
    Verdict verdict,
    Map<String, Argument> arguments,
    List<Contributor> contributors,
    Optional<Balance> balance,
    List<Cause> causes,
    Optional<Relation> relation,
    boolean draft,
    boolean strive) {

  public Judgement {
    arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    contributors = List.copyOf(contributors);
    causes = List.copyOf(causes);
  }

  public static Building on(ScopeKey scope) {
    return new Building(scope);
  }

  /** A judgement in the making. */
  public static final class Building {
    private final ScopeKey scope;
    private final Map<String, Argument> arguments = new TreeMap<>();
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();
    private Optional<Balance> balance = Optional.empty();
    private Optional<Relation> relation = Optional.empty();
    private boolean draft;
    private boolean strive;

    private Building(ScopeKey scope) {
      this.scope = scope;
    }

    public Building with(String name, Argument argument) {
      arguments.put(name, argument);
      return this;
    }

    public Building with(Contributor contributor) {
      contributors.add(contributor);
      return this;
    }

    public Building with(List<Contributor> more) {
      contributors.addAll(more);
      return this;
    }

    public Building with(Balance both) {
      balance = Optional.of(both);
      return this;
    }

    public Building with(Cause cause) {
      causes.add(cause);
      return this;
    }

    /** What the figures are held against; left out where a figure is missing. */
    public Building with(Relation heldAgainst) {
      relation = Optional.of(heldAgainst);
      return this;
    }

    public Building draft(boolean isDraft) {
      draft |= isDraft;
      return this;
    }

    public Building strive(boolean isStriven) {
      strive |= isStriven;
      return this;
    }

    public Judgement is(Verdict verdict) {
      return new Judgement(
          scope, verdict, arguments, contributors, balance, causes, relation, draft, strive);
    }
  }
}
