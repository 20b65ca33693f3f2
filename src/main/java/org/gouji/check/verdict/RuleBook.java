package org.gouji.check.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Verdict;
import org.gouji.rule.Rule;
import org.gouji.rule.judge.Judgement;

/**
 * All verdicts of one rule, 单条规则判定簿. Most are passes nobody words: of these only scope and verdict
 * are kept. A second, different verdict on one scope is refused.
 */
final class RuleBook {
  private static final Verdict[] VERDICTS = Verdict.values();
  private static final int SMALLEST = 16;

  private final Rule rule;
  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
  private final Map<Integer, RuleVerdict> worded = new HashMap<>();
  private final List<Judgement> raising = new ArrayList<>();
  private ScopeKey[] keys = new ScopeKey[SMALLEST];
  private byte[] verdicts = new byte[SMALLEST];
  private int[] slots = new int[2 * SMALLEST];
  private int size;

  RuleBook(Rule rule) {
    this.rule = rule;
  }

  Rule rule() {
    return rule;
  }

  int size() {
    return size;
  }

  Map<Verdict, Integer> counts() {
    return counts;
  }

  /** The judgements that are issues. */
  List<Judgement> raising() {
    return raising;
  }

  /** Puts down a verdict; returns it as it will be shown, if it has words. */
  Optional<RuleVerdict> add(ScopeKey key, Verdict verdict, Optional<Judgement> judgement) {
    counts.merge(verdict, 1, Integer::sum);
    if (verdict == Verdict.NOT_APPLICABLE) {
      return Optional.empty();
    }
    boolean isNew = append(key, verdict);
    if (isNew && verdict.raisesIssue()) {
      judgement.ifPresent(raising::add);
    }
    if (rule.header().message(verdict).isEmpty()) {
      return Optional.empty();
    }
    RuleVerdict shown = worded(key, verdict, judgement);
    worded.put(size - 1, shown);
    return Optional.of(shown);
  }

  /** All of them in the order in which they were put down. */
  List<RuleVerdict> all() {
    List<RuleVerdict> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      RuleVerdict shown = worded.get(i);
      all.add(shown != null ? shown : bare(keys[i], VERDICTS[verdicts[i]]));
    }
    return all;
  }

  private RuleVerdict bare(ScopeKey key, Verdict verdict) {
    return new RuleVerdict(
        rule.code(), key, verdict, rule.header().message(verdict), Map.of(), Optional.empty());
  }

  private RuleVerdict worded(ScopeKey key, Verdict verdict, Optional<Judgement> judgement) {
    return new RuleVerdict(
        rule.code(),
        key,
        verdict,
        rule.header().message(verdict),
        judgement.map(Judgement::arguments).orElse(Map.of()),
        judgement.flatMap(Judgement::balance));
  }

  /** False if the scope had this verdict already. */
  private boolean append(ScopeKey key, Verdict verdict) {
    if (size == keys.length) {
      grow();
    }
    keys[size] = key;
    verdicts[size] = (byte) verdict.ordinal();
    size++;
    return place(size - 1);
  }

  private void grow() {
    int length = keys.length + (keys.length >> 1);
    keys = Arrays.copyOf(keys, length);
    verdicts = Arrays.copyOf(verdicts, length);
    if (slots.length < 2 * length) {
      slots = new int[slots.length * 2];
      for (int i = 0; i < size; i++) {
        place(i);
      }
    }
  }

  /** Slots hold places counted from 1, so that 0 is empty. */
  private boolean place(int at) {
    int hash = keys[at].hashCode() * 0x9E3779B9;
    int slot = (hash ^ hash >>> 15) & slots.length - 1;
    while (slots[slot] != 0) {
      int other = slots[slot] - 1;
      if (keys[other].equals(keys[at])) {
        requireSame(other, at);
        return false;
      }
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = at + 1;
    return true;
  }

  private void requireSame(int one, int other) {
    if (verdicts[one] != verdicts[other]) {
      throw new IllegalStateException(
          "Rule " + rule.code() + " gives two verdicts on " + keys[one].code());
    }
  }
}
