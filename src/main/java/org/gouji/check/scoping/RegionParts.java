package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Region;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.Subject;
import org.gouji.issue.Bilingual;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.PartKind;
import org.gouji.rule.scope.PartWhole;

/**
 * A region's figure beside those of the regions it consists of, 上下级地区汇总, for indicators that may be
 * summed over regions. A whole whose own table already shows its parts is left to that table.
 */
final class RegionParts implements Scoping {

  /** Fewer stated regions than this are a coincidence, not a breakdown. */
  private static final int FEWEST_PARTS = 3;

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(PartWhole.class);
  }

  @Override
  public Stream<PartWhole> scopes(Evidence evidence) {
    Set<FigureKey> brokenDown = brokenDownInTables(evidence);
    return evidence
        .index()
        .keys()
        .filter(key -> key.subject().isAboutPlaceOrIndustry() && !brokenDown.contains(key))
        .filter(key -> isAdditive(key, evidence))
        .flatMap(key -> scope(key, evidence).stream());
  }

  private static boolean isAdditive(FigureKey key, Evidence evidence) {
    return evidence
        .codelists()
        .indicators()
        .byCode(key.indicator())
        .map(Indicator::additivity)
        .filter(additivity -> additivity.regions())
        .isPresent();
  }

  private static Set<FigureKey> brokenDownInTables(Evidence evidence) {
    Set<String> wholes = new HashSet<>();
    evidence
        .sheets()
        .flatMap(sheet -> sheet.compositions().stream())
        .filter(Composition::exhaustive)
        .forEach(composition -> wholes.add(composition.whole()));
    Set<FigureKey> keys = new HashSet<>();
    evidence.statistics().filter(f -> wholes.contains(f.id())).forEach(f -> keys.add(f.key()));
    return keys;
  }

  private static Optional<PartWhole> scope(FigureKey key, Evidence evidence) {
    List<Region> children = evidence.codelists().regions().childrenOf(key.subject().region());
    if (!areStated(children, evidence.index())) {
      return Optional.empty();
    }
    List<Figure> parts = new ArrayList<>();
    List<Bilingual> missing = new ArrayList<>();
    for (Region child : children) {
      Optional<Figure> part = evidence.index().find(within(key, child.code()));
      part.ifPresentOrElse(parts::add, () -> missing.add(BothNames.of(child)));
    }
    if (parts.size() < FEWEST_PARTS) {
      return Optional.empty();
    }
    return evidence
        .index()
        .find(key)
        .map(
            whole ->
                new PartWhole(
                    Scopes.keyOf(whole, "regions"),
                    whole,
                    evidence.indicatorOf(whole),
                    parts,
                    missing,
                    true,
                    PartKind.REGIONS,
                    new Bilingual("行政区划", "administrative divisions")));
  }

  private static boolean areStated(List<Region> children, FigureIndex index) {
    int stated = 0;
    for (Region child : children) {
      if (index.isStated(child.code()) && ++stated == FEWEST_PARTS) {
        return true;
      }
    }
    return false;
  }

  private static FigureKey within(FigureKey key, String region) {
    Subject subject = key.subject().withRegion(region);
    return new FigureKey(key.kind(), subject, key.indicator(), key.scope(), key.start(), key.end());
  }
}
