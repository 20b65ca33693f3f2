package org.gouji.audit;

import java.time.LocalDate;
import java.util.List;
import org.gouji.store.Incoming;
import org.gouji.store.Trigger;

/** A check somebody wants done, 审核委托. */
public record CheckOrder(
    Trigger trigger, List<Incoming> files, String profile, LocalDate asOf, String requestedBy) {
  public CheckOrder {
    files = List.copyOf(files);
  }
}
