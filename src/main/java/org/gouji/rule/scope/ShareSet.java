package org.gouji.rule.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;

/**
 * Shares, contributions or points of growth of parts that make up a whole, 完整的比重组.
 *
 * @param whole what the parts add up to, if it is printed; else 100 per cent
 * @param of what the parts make up, in words
 */
public record ShareSet(
    ScopeKey key, ShareKind kind, Optional<Figure> whole, List<Figure> parts, Bilingual of)
    implements CheckScope {

  public ShareSet {
    parts = List.copyOf(parts);
  }

  @Override
  public List<Figure> figures() {
    return Stream.concat(whole.stream(), parts.stream()).toList();
  }
}
