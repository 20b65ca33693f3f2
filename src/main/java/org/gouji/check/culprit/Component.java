package org.gouji.check.culprit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.check.culprit.ConstraintIndex.Failure;
import org.gouji.issue.Contributor;

/** Failing relations that share figures with each other, directly or by way of others, 关联组. */
record Component(List<Failure> failures) {

  Component {
    failures = List.copyOf(failures);
  }

  static List<Component> of(List<Failure> failures) {
    int[] parent = new int[failures.size()];
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (String figure : failures.get(i).figures()) {
        Integer other = first.putIfAbsent(figure, i);
        if (other != null) {
          parent[root(parent, i)] = root(parent, other);
        }
      }
    }
    Map<Integer, List<Failure>> groups = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(root(parent, i), any -> new ArrayList<>()).add(failures.get(i));
    }
    return groups.values().stream().map(Component::new).toList();
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  Component with(Component other) {
    List<Failure> both = new ArrayList<>(failures);
    both.addAll(other.failures);
    return new Component(both);
  }

  List<Constraint> broken() {
    return failures.stream().flatMap(failure -> failure.broken().stream()).toList();
  }

  Set<String> figures() {
    Set<String> figures = new HashSet<>();
    failures.forEach(failure -> figures.addAll(failure.figures()));
    return figures;
  }

  /** The place of each figure among those that fail, the shortest relation first. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    failures.stream()
        .sorted(Comparator.comparingInt(failure -> failure.figures().size()))
        .flatMap(Failure::terms)
        .map(Contributor::figure)
        .forEach(figure -> places.putIfAbsent(figure, places.size()));
    return places;
  }
}
