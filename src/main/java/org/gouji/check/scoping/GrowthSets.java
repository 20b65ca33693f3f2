package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Region;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKey;
import org.gouji.figure.SheetReading;
import org.gouji.issue.Bilingual;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.GrowthPartKind;
import org.gouji.rule.scope.GrowthParts;

/**
 * The growth of a whole beside that of all its parts, 总体与部分增速. Where the levels are stated, growth
 * and sums are held against those instead.
 */
final class GrowthSets implements Scoping {

  private static final Bilingual CLASSES = new Bilingual("各分项", "the parts");
  private static final Bilingual REGIONS = new Bilingual("各地区", "the regions");
  private static final int FEWEST_REGIONS = 3;

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(GrowthParts.class);
  }

  @Override
  public Stream<GrowthParts> scopes(Evidence evidence) {
    Beside beside = new Beside(evidence);
    Set<String> told = new HashSet<>();
    List<GrowthParts> tables = tables(evidence, told);
    Stream<GrowthParts> others =
        beside
            .actuals()
            .flatMap(
                figure ->
                    evidence.indicatorOf(figure).filter(Beside::isYearlyGrowth).stream()
                        .flatMap(rate -> others(figure, rate, told, beside, evidence)));
    return Stream.concat(tables.stream(), others);
  }

  private static List<GrowthParts> tables(Evidence evidence, Set<String> told) {
    Map<String, Figure> byId = new HashMap<>();
    evidence.statistics().forEach(figure -> byId.put(figure.id(), figure));
    List<GrowthParts> found = new ArrayList<>();
    evidence.sheets().forEach(sheet -> ofSheet(sheet, byId, evidence, told, found));
    return found;
  }

  private static void ofSheet(
      SheetReading sheet,
      Map<String, Figure> byId,
      Evidence evidence,
      Set<String> told,
      List<GrowthParts> found) {
    Map<String, Integer> times = new HashMap<>();
    for (Composition composition : sheet.compositions()) {
      Figure whole = byId.get(composition.whole());
      List<Figure> parts = composition.parts().stream().map(byId::get).toList();
      if (composition.exhaustive() && whole != null && isGrowth(whole, parts, evidence)) {
        int time = times.merge(whole.id(), 1, Integer::sum);
        told.add(whole.id());
        level(whole, evidence)
            .ifPresent(
                level ->
                    found.add(
                        new GrowthParts(
                            evidence.keyOf(whole, "growth-parts" + (time == 1 ? "" : time)),
                            GrowthPartKind.CLASSES,
                            whole,
                            parts,
                            level,
                            CLASSES)));
      }
    }
  }

  private static boolean isGrowth(Figure whole, List<Figure> parts, Evidence evidence) {
    return parts.size() > 1
        && evidence
            .indicatorOf(whole)
            .filter(Beside::isYearlyGrowth)
            .filter(rate -> !new Beside(evidence).levelsAreStated(whole, rate))
            .isPresent()
        && parts.stream()
            .allMatch(
                part ->
                    part != null
                        && part.indicator().equals(whole.indicator())
                        && part.period().equals(whole.period()));
  }

  private static Optional<Indicator> level(Figure rate, Evidence evidence) {
    return evidence
        .indicatorOf(rate)
        .flatMap(Indicator::growthOf)
        .flatMap(evidence.codelists().indicators()::byCode)
        .filter(level -> level.additivity().regions() || level.additivity().industries());
  }

  private static Stream<GrowthParts> others(
      Figure rate, Indicator indicator, Set<String> told, Beside beside, Evidence evidence) {
    Optional<Indicator> level = level(rate, evidence);
    if (level.isEmpty() || told.contains(rate.id()) || beside.levelsAreStated(rate, indicator)) {
      return Stream.empty();
    }
    return Stream.concat(
        byDefinition(rate, level.get(), beside, evidence).stream(),
        regions(rate, level.get(), evidence).stream());
  }

  private static Optional<GrowthParts> byDefinition(
      Figure rate, Indicator level, Beside beside, Evidence evidence) {
    List<Figure> parts = new ArrayList<>();
    for (String part : level.sumOf()) {
      beside
          .growthOf(part)
          .flatMap(growth -> beside.inTable(rate, growth.code()))
          .ifPresent(parts::add);
    }
    return parts.size() > 1 && parts.size() == level.sumOf().size()
        ? Optional.of(
            new GrowthParts(
                evidence.keyOf(rate, "growth-definition"),
                GrowthPartKind.CLASSES,
                rate,
                parts,
                level,
                CLASSES))
        : Optional.empty();
  }

  /** Only where the asker's own table states the growth of every region. */
  private static Optional<GrowthParts> regions(Figure rate, Indicator level, Evidence evidence) {
    if (!level.additivity().regions() || !rate.subject().isAboutPlaceOrIndustry()) {
      return Optional.empty();
    }
    List<Region> children = evidence.codelists().regions().childrenOf(rate.subject().region());
    List<Figure> parts = new ArrayList<>();
    for (Region child : children) {
      FigureKey key =
          new FigureKey(
              rate.kind(),
              rate.subject().withRegion(child.code()),
              rate.indicator(),
              rate.scope(),
              rate.period().start(),
              rate.period().end());
      evidence
          .index()
          .find(key, rate)
          .filter(part -> Scopes.tableOf(part).equals(Scopes.tableOf(rate)))
          .ifPresent(parts::add);
    }
    return parts.size() >= FEWEST_REGIONS && parts.size() == children.size()
        ? Optional.of(
            new GrowthParts(
                evidence.keyOf(rate, "growth-regions"),
                GrowthPartKind.REGIONS,
                rate,
                parts,
                level,
                REGIONS))
        : Optional.empty();
  }
}
