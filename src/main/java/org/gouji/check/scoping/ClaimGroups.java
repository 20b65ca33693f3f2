package org.gouji.check.scoping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.issue.Bilingual;
import org.gouji.issue.ScopeKey;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.ClaimKind;
import org.gouji.rule.scope.Claims;
import org.gouji.rule.scope.EnterpriseNames;

/**
 * Items of lists by the project or enterprise they are about, 项目与企业归属: who claims it, and by which
 * names it goes.
 */
final class ClaimGroups implements Scoping {

  /** A unified social credit code has 18 characters (GB 32100). */
  private static final int USCC_LENGTH = 18;

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(Claims.class, EnterpriseNames.class);
  }

  @Override
  public Stream<CheckScope> scopes(Evidence evidence) {
    Codelists codelists = evidence.codelists();
    Map<String, List<Figure>> projects = group(evidence.listItems(), Subject::project);
    Map<String, List<Figure>> enterprises =
        group(
            evidence.listItems().filter(f -> f.subject().project().isEmpty()), Subject::enterprise);
    return Stream.of(
            claims(projects, ClaimKind.PROJECT_BY_CLUSTERS, codelists),
            claims(projects, ClaimKind.PROJECT_BY_REGIONS, codelists),
            claims(enterprises, ClaimKind.ENTERPRISE_BY_CLUSTERS, codelists),
            claims(enterprises, ClaimKind.ENTERPRISE_BY_REGIONS, codelists),
            names(enterprises))
        .flatMap(scopes -> scopes);
  }

  private static Map<String, List<Figure>> group(
      Stream<Figure> items, Function<Subject, String> by) {
    return items
        .filter(figure -> !by.apply(figure.subject()).isEmpty())
        .collect(
            Collectors.groupingBy(
                figure -> by.apply(figure.subject()), TreeMap::new, Collectors.toList()));
  }

  private static Stream<CheckScope> claims(
      Map<String, List<Figure>> objects, ClaimKind kind, Codelists codelists) {
    return objects.values().stream()
        .map(figures -> figures.stream().filter(f -> !claimant(f, kind).isEmpty()).toList())
        .filter(figures -> !figures.isEmpty())
        .map(figures -> claim(figures, kind, codelists));
  }

  private static Claims claim(List<Figure> figures, ClaimKind kind, Codelists codelists) {
    TreeSet<String> codes =
        figures.stream()
            .map(figure -> claimant(figure, kind))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> outermost =
        codes.stream().filter(code -> !isInsideAnother(code, codes, kind, codelists)).toList();
    Figure first = figures.get(0);
    Subject object =
        new Subject("", "", "", "", first.subject().enterprise(), first.subject().project());
    ScopeKey key = new ScopeKey(object, "", Period.UNKNOWN, kind.name());
    return new Claims(
        key,
        kind,
        first.entity(),
        outermost.stream().map(code -> nameOf(code, kind, codelists)).toList(),
        figures);
  }

  private static String claimant(Figure figure, ClaimKind kind) {
    return byCluster(kind) ? figure.subject().cluster() : figure.subject().region();
  }

  private static boolean byCluster(ClaimKind kind) {
    return kind == ClaimKind.PROJECT_BY_CLUSTERS || kind == ClaimKind.ENTERPRISE_BY_CLUSTERS;
  }

  /**
   * A city inside a province, or a cluster nested in another, claims nothing the outer one does
   * not.
   */
  private static boolean isInsideAnother(
      String code, TreeSet<String> codes, ClaimKind kind, Codelists codelists) {
    return codes.stream()
        .filter(other -> !other.equals(code))
        .anyMatch(
            other ->
                byCluster(kind)
                    ? codelists.clusters().isWithin(code, other)
                    : codelists.regions().isWithin(code, other));
  }

  private static Bilingual nameOf(String code, ClaimKind kind, Codelists codelists) {
    return byCluster(kind)
        ? BothNames.ofCluster(code, codelists)
        : BothNames.ofRegion(code, codelists);
  }

  private static Stream<CheckScope> names(Map<String, List<Figure>> enterprises) {
    return enterprises.entrySet().stream()
        .filter(entry -> entry.getKey().length() == USCC_LENGTH)
        .map(
            entry ->
                new EnterpriseNames(
                    new ScopeKey(
                        Subject.UNKNOWN.withEnterprise(entry.getKey()),
                        "",
                        Period.UNKNOWN,
                        "names"),
                    entry.getKey(),
                    entry.getValue().stream().map(Figure::entity).distinct().sorted().toList(),
                    entry.getValue()));
  }
}
