package org.gouji.plan;

import org.gouji.codelist.Region;
import org.gouji.figure.FigureStatus;
import org.gouji.figure.Source;

/**
 * What every figure and goal of a document takes from it.
 *
 * @param region the region the document binds
 */
record DocumentHead(String code, String title, Region region, PlanStatus status) {

  Source.Clause clause(PlanFields fields, String id) {
    return new Source.Clause(code, title, fields.text("clause"), id);
  }

  /** The id of a figure within a run. */
  String figureId(String id) {
    return code + "#" + id;
  }

  FigureStatus figureStatus() {
    return status == PlanStatus.ADOPTED ? FigureStatus.ADOPTED : FigureStatus.DRAFT;
  }
}
