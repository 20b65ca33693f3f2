package org.gouji.rule.scope;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * One row of a table in which a column follows from two others in nearly every row, 表内列间关系.
 *
 * @param result the figure that should follow
 * @param scale base units of the result in one base unit of the quotient
 * @param holds in how many rows the relation holds
 * @param rows in how many it can be tried
 */
public record ProvenRow(
    ScopeKey key,
    ColumnRelation relation,
    Figure result,
    Figure first,
    Figure second,
    BigDecimal scale,
    int holds,
    int rows)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return List.of(result, first, second);
  }
}
