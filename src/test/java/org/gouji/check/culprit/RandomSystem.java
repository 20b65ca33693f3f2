package org.gouji.check.culprit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gouji.issue.Contributor;
import org.gouji.issue.Relation;
import org.gouji.quantity.Bound;
import org.gouji.quantity.Interval;

/** A few positive figures, relations that held between them, and mistakes made afterwards. */
final class RandomSystem {
  private final Random random;
  private final Map<String, BigDecimal> truth = new TreeMap<>();
  private final Map<String, Interval> stated = new TreeMap<>();
  private final Map<String, Integer> weights = new TreeMap<>();
  private final List<Relation> relations = new ArrayList<>();

  RandomSystem(long seed) {
    this.random = new Random(seed);
    int figures = 4 + random.nextInt(4);
    for (int i = 0; i < figures; i++) {
      truth.put("f" + i, BigDecimal.valueOf(1 + random.nextInt(60)));
    }
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      derive("d" + i);
    }
    truth.forEach((figure, value) -> stated.put(figure, print(value)));
    List<String> all = new ArrayList<>(truth.keySet());
    Collections.shuffle(all, random);
    all.stream()
        .limit(1 + random.nextInt(2))
        .forEach(f -> stated.put(f, print(BigDecimal.valueOf(1 + random.nextInt(200)))));
    truth.keySet().forEach(f -> weights.put(f, List.of(2, 2, 2, 3, 5).get(random.nextInt(5))));
    relations.replaceAll(this::restated);
  }

  Map<String, Interval> stated() {
    return stated;
  }

  List<Relation> relations() {
    return relations;
  }

  int weight(String figure) {
    return weights.get(figure);
  }

  /** A figure that follows from others by a relation. */
  private void derive(String name) {
    List<String> all = new ArrayList<>(truth.keySet());
    Collections.shuffle(all, random);
    String one = all.get(0);
    String two = all.get(1);
    switch (random.nextInt(6)) {
      case 0, 1 -> {
        List<String> parts = all.subList(0, 2 + random.nextInt(2));
        truth.put(name, parts.stream().map(truth::get).reduce(BigDecimal.ZERO, BigDecimal::add));
        relations.add(Relation.Sum.equal(List.of(term(name)), terms(parts)));
      }
      case 2 -> {
        truth.put(name, truth.get(one));
        relations.add(new Relation.Same(List.of(term(one), term(name))));
      }
      case 3 -> {
        truth.put(name, truth.get(one).add(BigDecimal.valueOf(random.nextInt(20))));
        relations.add(
            random.nextBoolean()
                ? Relation.Sum.atMost(List.of(term(one)), List.of(term(name)))
                : new Relation.EachWithin(term(name), List.of(term(one))));
      }
      case 4 -> {
        truth.put(name, truth.get(one).multiply(truth.get(two)));
        relations.add(
            new Relation.Quotient(
                term(one), List.of(term(name)), term(two), BigDecimal.ONE, BigDecimal.ZERO));
      }
      default -> {
        BigDecimal twice = BigDecimal.valueOf(2);
        truth.put(name, truth.get(one).multiply(twice).add(truth.get(two)));
        relations.add(
            Relation.Sum.equal(
                List.of(term(name)), List.of(Terms.term(one, Terms.exact(0), twice), term(two))));
      }
    }
  }

  private static Contributor term(String figure) {
    return Terms.term(figure, Terms.exact(0));
  }

  private static List<Contributor> terms(List<String> figures) {
    return figures.stream().map(RandomSystem::term).toList();
  }

  /** Exact, rounded with both ends closed, or with one of them open. */
  private Interval print(BigDecimal value) {
    BigDecimal half = new BigDecimal("0.5");
    return switch (random.nextInt(4)) {
      case 0, 1 -> Interval.exactly(value);
      case 2 -> Interval.closed(value.subtract(half), value.add(half));
      default -> Interval.of(Bound.closed(value.subtract(half)), Bound.open(value.add(half)));
    };
  }

  /** The relation with the figures as they are stated now. */
  private Relation restated(Relation relation) {
    if (relation instanceof Relation.Sum sum) {
      return new Relation.Sum(restated(sum.left()), restated(sum.right()), sum.difference());
    } else if (relation instanceof Relation.EachWithin within) {
      return new Relation.EachWithin(restated(within.whole()), restated(within.parts()));
    } else if (relation instanceof Relation.Same same) {
      return new Relation.Same(restated(same.statements()));
    }
    Relation.Quotient quotient = (Relation.Quotient) relation;
    return new Relation.Quotient(
        restated(quotient.ratio()),
        restated(quotient.numerators()),
        restated(quotient.denominator()),
        quotient.factor(),
        quotient.shift());
  }

  private List<Contributor> restated(List<Contributor> terms) {
    return terms.stream().map(this::restated).toList();
  }

  private Contributor restated(Contributor term) {
    return Terms.term(term.figure(), stated.get(term.figure()), term.weight());
  }
}
