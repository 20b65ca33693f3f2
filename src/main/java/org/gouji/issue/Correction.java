package org.gouji.issue;

import java.util.List;
import org.gouji.quantity.Interval;

/**
 * Figures that settle every failing relation at once if they are corrected together, and none of
 * which can be spared, 最小更正集 (Fellegi–Holt).
 */
public record Correction(List<Corrected> figures) {

  public Correction {
    figures = List.copyOf(figures);
  }

  /** True if every figure of the set is explained by a single slip. */
  public boolean isExplained() {
    return figures.stream().noneMatch(figure -> figure.slips().isEmpty());
  }

  /**
   * One figure that would have to change, 应更正数据项.
   *
   * @param figure as it stands in a relation that fails
   * @param range where it must lie, in base units
   * @param slips single slips that lead into the range
   */
  public record Corrected(Contributor figure, Interval range, List<Cause> slips) {
    public Corrected {
      slips = List.copyOf(slips);
    }
  }
}
