package org.gouji.rule.scope;

import java.util.Optional;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.rule.formula.Term;

/** What is stated beside a figure about the same place, 同地数据查找. */
public interface FiguresBeside {

  /**
   * What was found for a term, 查找结果.
   *
   * @param figure empty if nothing is stated, or if the statements contradict each other
   * @param contradictory true if there are statements that cannot all be right
   */
  record Found(Optional<Figure> figure, boolean contradictory) {

    public boolean isAbsent() {
      return figure.isEmpty() && !contradictory;
    }
  }

  Found find(Term term, Reach reach);

  Optional<Indicator> indicator(String code);

  Optional<UnitOfMeasure> unit(String symbol);
}
