package org.gouji.check.health;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.codelist.RegionLevel;
import org.gouji.figure.FigureKind;
import org.gouji.figure.PeriodKind;
import org.gouji.rule.FieldTest;

/**
 * Which tie-outs can be judged on one and the same place of a table, 同时适用: their conditions on
 * kind, level, period and scope. Words of a sheet's name may always stand together.
 */
final class Worlds {

  private static final String SCOPE = "statisticalScope";
  private static final String OTHER = "";

  private final List<TieOut> tieOuts;
  private final Set<BitSet> together = new LinkedHashSet<>();

  Worlds(List<TieOut> tieOuts) {
    this.tieOuts = tieOuts;
    Set<String> scopes = new TreeSet<>(Set.of(OTHER));
    tieOuts.stream()
        .flatMap(each -> each.tests().stream())
        .filter(test -> test.field().equals(SCOPE))
        .forEach(test -> scopes.addAll(test.values()));
    for (FigureKind kind : FigureKind.values()) {
      for (RegionLevel level : RegionLevel.values()) {
        for (PeriodKind period : PeriodKind.values()) {
          for (String scope : scopes) {
            together.add(
                applying(
                    Map.of(
                        "kind",
                        kind.name(),
                        "level",
                        level.name(),
                        "periodKind",
                        period.name(),
                        SCOPE,
                        scope)));
          }
        }
      }
    }
    together.removeIf(BitSet::isEmpty);
  }

  private BitSet applying(Map<String, String> place) {
    BitSet applying = new BitSet();
    for (int at = 0; at < tieOuts.size(); at++) {
      applying.set(at, tieOuts.get(at).tests().stream().allMatch(test -> holds(test, place)));
    }
    return applying;
  }

  private static boolean holds(FieldTest test, Map<String, String> place) {
    return !place.containsKey(test.field()) || Admission.admits(test, place.get(test.field()));
  }

  /** The largest sets of tie-outs that can be judged together. */
  List<List<TieOut>> largest() {
    List<List<TieOut>> largest = new ArrayList<>();
    for (BitSet one : together) {
      boolean within =
          together.stream().anyMatch(other -> !other.equals(one) && isWithin(one, other));
      if (!within) {
        largest.add(one.stream().mapToObj(tieOuts::get).toList());
      }
    }
    return largest;
  }

  /** Those judged wherever this one is, with the same reach and treatment of what is missing. */
  List<TieOut> alwaysWith(TieOut one) {
    int at = tieOuts.indexOf(one);
    return tieOuts.stream()
        .filter(other -> other != one)
        .filter(
            other ->
                together.stream()
                    .filter(set -> set.get(at))
                    .allMatch(set -> set.get(tieOuts.indexOf(other))))
        .filter(other -> one.tests().containsAll(beyondPlace(other)))
        .filter(
            other ->
                other
                    .outline()
                    .arguments()
                    .subList(4, 6)
                    .equals(one.outline().arguments().subList(4, 6)))
        .toList();
  }

  private static List<FieldTest> beyondPlace(TieOut other) {
    Set<String> ofPlace = Set.of("kind", "level", "periodKind", SCOPE, "key");
    return other.tests().stream().filter(test -> !ofPlace.contains(test.field())).toList();
  }

  private static boolean isWithin(BitSet one, BitSet other) {
    BitSet rest = (BitSet) one.clone();
    rest.andNot(other);
    return rest.isEmpty();
  }
}
