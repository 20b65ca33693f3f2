package org.gouji.rule.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
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
 * <p>Nearly every judgement is a pass, and of nearly every pass nobody asks for the proof: that of
 * a pass is put together when it is asked for, by one thread.
 */
public final class Judgement {
  private final ScopeKey scope;
  private final Verdict verdict;
  private Optional<Building> building;
  private Optional<Proof> proof = Optional.empty();

  private record Proof(
      Map<String, Argument> arguments,
      List<Contributor> contributors,
      Optional<Balance> balance,
      List<Cause> causes,
      Optional<Relation> relation,
      boolean draft,
      boolean strive) {}

  private Judgement(ScopeKey scope, Verdict verdict, Building building) {
    this.scope = scope;
    this.verdict = verdict;
    this.building = Optional.of(building);
    if (verdict != Verdict.PASS) {
      proven();
    }
  }

  public static Building on(ScopeKey scope) {
    return new Building(scope);
  }

  public ScopeKey scope() {
    return scope;
  }

  public Verdict verdict() {
    return verdict;
  }

  public Map<String, Argument> arguments() {
    return proof().arguments();
  }

  public List<Contributor> contributors() {
    return proof().contributors();
  }

  public Optional<Balance> balance() {
    return proof().balance();
  }

  public List<Cause> causes() {
    return proof().causes();
  }

  /** What the figures were held against, if it was decided and can be written down. */
  public Optional<Relation> relation() {
    return proof().relation();
  }

  /**
   * True if one of the figures or goals comes from a draft: the severity is then at most a warning.
   */
  public boolean draft() {
    return proof().draft();
  }

  /** True if the target is only striven for, 力争: the severity is one step softer. */
  public boolean strive() {
    return proof().strive();
  }

  /** The same judgement with its proof put together, so that nothing can go wrong with it later. */
  public Judgement proven() {
    proof();
    return this;
  }

  private Proof proof() {
    building.ifPresent(parts -> proof = Optional.of(parts.proof()));
    building = Optional.empty();
    return proof.orElseThrow();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Judgement judgement
        && scope.equals(judgement.scope)
        && verdict == judgement.verdict
        && proof().equals(judgement.proof());
  }

  @Override
  public int hashCode() {
    return Objects.hash(scope, verdict);
  }

  @Override
  public String toString() {
    return verdict + " " + scope.code() + " " + proof();
  }

  /** A judgement in the making. */
  public static final class Building {
    private final ScopeKey scope;
    private final List<Consumer<Building>> left = new ArrayList<>(2);
    private final Map<String, Argument> arguments = new HashMap<>(0);
    private final List<Contributor> contributors = new ArrayList<>(0);
    private final List<Cause> causes = new ArrayList<>(0);
    private Optional<Balance> balance = Optional.empty();
    private Optional<Relation> relation = Optional.empty();
    private boolean draft;
    private boolean strive;

    private Building(ScopeKey scope) {
      this.scope = scope;
    }

    /** A part of the proof that costs something; left for when the proof is asked for. */
    public Building later(Consumer<Building> part) {
      left.add(part);
      return this;
    }

    public Building with(String name, Argument argument) {
      return inTurn(proof -> proof.arguments.put(name, argument));
    }

    public Building with(Contributor contributor) {
      return inTurn(proof -> proof.contributors.add(contributor));
    }

    public Building with(List<Contributor> more) {
      return inTurn(proof -> proof.contributors.addAll(more));
    }

    public Building with(Balance both) {
      return inTurn(proof -> proof.balance = Optional.of(both));
    }

    public Building with(Cause cause) {
      return inTurn(proof -> proof.causes.add(cause));
    }

    /** Parts come in the order they were given, whichever of them were left for later. */
    private Building inTurn(Consumer<Building> part) {
      if (left.isEmpty()) {
        part.accept(this);
      } else {
        left.add(part);
      }
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
      return new Judgement(scope, verdict, this);
    }

    private Proof proof() {
      List<Consumer<Building>> parts = List.copyOf(left);
      left.clear();
      parts.forEach(part -> part.accept(this));
      return new Proof(
          Collections.unmodifiableMap(new TreeMap<>(arguments)),
          List.copyOf(contributors),
          balance,
          List.copyOf(causes),
          relation,
          draft,
          strive);
    }
  }
}
