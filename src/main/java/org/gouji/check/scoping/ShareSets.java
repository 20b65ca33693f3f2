package org.gouji.check.scoping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;
import org.gouji.rule.scope.CheckScope;
import org.gouji.rule.scope.ShareKind;
import org.gouji.rule.scope.ShareSet;

/** Shares, contributions and points of growth of all parts of a whole, 完整的比重组. */
final class ShareSets implements Scoping {

  /** Names of columns that say how a total divides. */
  private static final Pattern DIVIDES = Pattern.compile("比重|占比|构成|份额|结构|贡献率");

  @Override
  public Set<Class<? extends CheckScope>> kinds() {
    return Set.of(ShareSet.class);
  }

  @Override
  public Stream<ShareSet> scopes(Evidence evidence) {
    return Stream.concat(columns(evidence), byDefinition(evidence));
  }

  private static Stream<ShareSet> columns(Evidence evidence) {
    Map<String, Figure> byId = new HashMap<>();
    evidence.statistics().forEach(figure -> byId.put(figure.id(), figure));
    return evidence
        .sheets()
        .flatMap(sheet -> sheet.compositions().stream())
        .filter(Composition::exhaustive)
        .flatMap(composition -> column(composition, byId, evidence).stream());
  }

  private static Optional<ShareSet> column(
      Composition composition, Map<String, Figure> byId, Evidence evidence) {
    Figure whole = byId.get(composition.whole());
    List<Figure> parts = composition.parts().stream().map(byId::get).toList();
    boolean divides =
        whole != null
            && parts.size() > 1
            && parts.stream().allMatch(part -> part != null && part.written().unit().equals("%"))
            && whole
                .written()
                .number()
                .filter(n -> n.compareTo(new BigDecimal("100")) == 0)
                .isPresent()
            && whole.written().unit().equals("%")
            && DIVIDES.matcher(whole.indicatorAsWritten()).find();
    return divides
        ? Optional.of(
            new ShareSet(
                evidence.keyOf(whole, "shares " + composition.basis()),
                ShareKind.COLUMN,
                Optional.of(whole),
                parts,
                new Bilingual("合计", "the total")))
        : Optional.empty();
  }

  /** All parts of a whole, each under the code it is stated by. */
  private record Members(ShareKind kind, Indicator whole, List<String> codes) {}

  /** By the code of their first member, which stands for the set. */
  private static Map<String, Members> members(Evidence evidence) {
    List<Indicator> all = evidence.codelists().indicators().all();
    Map<String, String> shares = new HashMap<>();
    all.stream()
        .filter(share -> share.nature() == Nature.SHARE && share.numerator().isPresent())
        .forEach(share -> shares.putIfAbsent(keyOf(share), share.code()));
    Map<String, Members> byFirst = new HashMap<>();
    for (Indicator whole : all) {
      add(whole, ShareKind.SHARES, part -> shares.get(part + "/" + whole.code()), byFirst);
      add(whole, ShareKind.CONTRIBUTIONS, part -> part + "_contribution", byFirst);
      add(whole, ShareKind.PULLS, part -> part + "_pull", byFirst);
    }
    return byFirst;
  }

  private static String keyOf(Indicator share) {
    return share.numerator().orElse("") + "/" + share.denominator().orElse("");
  }

  private static void add(
      Indicator whole, ShareKind kind, UnaryOperator<String> codeOf, Map<String, Members> byFirst) {
    List<String> codes = whole.sumOf().stream().map(codeOf).filter(Objects::nonNull).toList();
    if (!codes.isEmpty() && codes.size() == whole.sumOf().size()) {
      byFirst.put(codes.get(0), new Members(kind, whole, codes));
    }
  }

  private static Stream<ShareSet> byDefinition(Evidence evidence) {
    Map<String, Members> byFirst = members(evidence);
    Beside beside = new Beside(evidence);
    return beside
        .actuals()
        .filter(figure -> byFirst.containsKey(figure.indicator()))
        .flatMap(first -> set(first, byFirst.get(first.indicator()), beside, evidence).stream());
  }

  private static Optional<ShareSet> set(
      Figure first, Members members, Beside beside, Evidence evidence) {
    List<Figure> parts = new ArrayList<>();
    members.codes().forEach(code -> beside.inTable(first, code).ifPresent(parts::add));
    boolean pulls = members.kind() == ShareKind.PULLS;
    Optional<Figure> growth =
        beside
            .growthOf(members.whole().code())
            .filter(rate -> pulls)
            .flatMap(rate -> beside.inTable(first, rate.code()));
    return parts.size() == members.codes().size() && pulls == growth.isPresent()
        ? Optional.of(
            new ShareSet(
                evidence.keyOf(first, "shares"),
                members.kind(),
                growth,
                parts,
                BothNames.of(members.whole())))
        : Optional.empty();
  }
}
