package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.figure.Observation;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.Source;

/** Collects what reading one sheet noticed, 表式现象记录; what holds for a column is said once. */
public final class Observations {

  private final List<Observation> all = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  public void add(ObservationKind kind, Source source, String words) {
    add(new Observation(kind, source, words));
  }

  public void add(Observation observation) {
    all.add(observation);
  }

  /** As {@link #add}, unless the same was already said about this topic. */
  public void once(String topic, ObservationKind kind, Source source, String words) {
    if (said.add(kind + " " + topic)) {
      add(kind, source, words);
    }
  }

  public List<Observation> all() {
    return List.copyOf(all);
  }
}
