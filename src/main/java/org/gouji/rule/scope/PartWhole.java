package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * A whole and its parts, 总分关系.
 *
 * @param indicator what the whole measures, if it is known
 * @param exhaustive true if the parts make up the whole (合计), false if they are some of it (其中)
 * @param missing names of parts that are expected but have no figure
 * @param basis how the relation is known, in words: 合计, 其中, a clause
 */
public record PartWhole(
    ScopeKey key,
    Figure whole,
    Optional<Indicator> indicator,
    List<Figure> parts,
    List<Bilingual> missing,
    boolean exhaustive,
    PartKind kind,
    Bilingual basis)
    implements CheckScope {

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(whole), parts.stream()).toList();
  }
}
