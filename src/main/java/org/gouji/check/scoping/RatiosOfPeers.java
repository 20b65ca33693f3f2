package org.gouji.check.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.codelist.Region;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.quantity.Dimension;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.Peers;

/** Ratios of sibling regions, table by table and period by period, 同级地区比率. */
final class RatiosOfPeers implements Scoping {

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(Peers.class);
  }

  @Override
  public Stream<Peers> scopes(Evidence evidence) {
    Map<String, List<Figure>> groups = new TreeMap<>();
    evidence
        .statistics()
        .filter(figure -> figure.kind() == FigureKind.ACTUAL && figure.hasAmount())
        .filter(figure -> figure.subject().isAboutPlaceOrIndustry())
        .filter(figure -> isRatio(figure, evidence))
        .forEach(
            figure ->
                parentOf(figure, evidence)
                    .ifPresent(
                        parent ->
                            groups
                                .computeIfAbsent(nameOf(figure, parent), name -> new ArrayList<>())
                                .add(figure)));
    return groups.values().stream()
        .filter(places -> places.size() >= Peers.FEWEST_PLACES)
        .map(places -> peers(places, evidence));
  }

  private static boolean isRatio(Figure figure, Evidence evidence) {
    return evidence
        .indicatorOf(figure)
        .filter(indicator -> indicator.nature() == Nature.RATIO && !indicator.mayBeNegative())
        .filter(indicator -> indicator.dimension() != Dimension.RATIO)
        .isPresent();
  }

  private static Optional<String> parentOf(Figure figure, Evidence evidence) {
    return evidence.codelists().regions().byCode(figure.subject().region()).flatMap(Region::parent);
  }

  private static String nameOf(Figure figure, String parent) {
    return String.join(
        "\n",
        Scopes.tableOf(figure),
        parent,
        figure.subject().withRegion("").code(),
        figure.indicator(),
        figure.scope(),
        figure.period().code());
  }

  private static Peers peers(List<Figure> places, Evidence evidence) {
    Figure first = places.get(0);
    Indicator indicator = evidence.indicatorOf(first).orElseThrow();
    return new Peers(evidence.keyOf(first, "peers"), indicator, places);
  }
}
