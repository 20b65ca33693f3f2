package org.gouji.rule.scope;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * The growth of a whole beside the growth of all its parts, 总体增速与各部分增速.
 *
 * @param level what grows
 * @param shape what the parts are, in words
 */
public record GrowthParts(
    ScopeKey key,
    GrowthPartKind kind,
    Figure whole,
    List<Figure> parts,
    Indicator level,
    Bilingual shape)
    implements CheckScope {

  public GrowthParts {
    parts = List.copyOf(parts);
  }

  @Override
  public List<Figure> figures() {
    return Stream.concat(Stream.of(whole), parts.stream()).toList();
  }
}
