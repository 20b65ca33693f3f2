package org.gouji.plan.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.codelist.Industry;
import org.gouji.codelist.Region;
import org.gouji.codelist.Scope;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;

/** Looks up what a text names in the code lists, 代码识别; a name they do not have stays a name. */
final class CodeSearch {
  /** Words a text adds to the name of a thing it counts or sizes up. */
  private static final List<String> ENDINGS = List.of("规模", "总数", "总量", "总规模", "数量");

  private final Codelists codelists;

  CodeSearch(Codelists codelists) {
    this.codelists = codelists;
  }

  Optional<Region> region(String named) {
    return codelists.regions().find(named);
  }

  Optional<Region> byCode(String code) {
    return codelists.regions().byCode(code);
  }

  Optional<UnitOfMeasure> unit(String written) {
    return codelists.units().find(written);
  }

  ResolvedCodes codes(Statement statement, Region documents, Region of) {
    String region = of.equals(documents) ? "" : of.code();
    Optional<Dimension> dimension = unit(statement.unit()).map(UnitOfMeasure::dimension);
    Optional<IndicatorMatch> found =
        spellings(statement.name()).stream()
            .map(codelists.indicators()::resolve)
            .flatMap(Optional::stream)
            .filter(match -> dimension.filter(match.indicator().dimension()::equals).isPresent())
            .findFirst();
    return new ResolvedCodes(
        region,
        found.flatMap(IndicatorMatch::industry).map(Industry::code).orElse(""),
        found.map(match -> match.indicator().code()).orElse(""),
        found.flatMap(IndicatorMatch::scope).map(Scope::code).orElse(""));
  }

  /** The name as it stands, as a count, and without a word of size behind it. */
  private static List<String> spellings(String name) {
    List<String> spellings = new ArrayList<>(List.of(name, name + "数"));
    for (String ending : ENDINGS) {
      if (name.endsWith(ending) && name.length() > ending.length()) {
        String bare = name.substring(0, name.length() - ending.length());
        spellings.addAll(List.of(bare, bare + "数"));
      }
    }
    return spellings;
  }
}
