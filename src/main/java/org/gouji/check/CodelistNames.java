package org.gouji.check;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.codelist.Cluster;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Industry;
import org.gouji.codelist.Region;
import org.gouji.codelist.Scope;
import org.gouji.issue.Language;
import org.gouji.issue.Names;
import org.gouji.quantity.UnitOfMeasure;

/** The names the code lists give, 代码表名称. */
public final class CodelistNames implements Names {
  private final Codelists codelists;

  public CodelistNames(Codelists codelists) {
    this.codelists = Objects.requireNonNull(codelists, "codelists");
  }

  @Override
  public String region(String code, Language language) {
    return name(codelists.regions().byCode(code), Region::name, Region::english, code, language);
  }

  @Override
  public String industry(String code, Language language) {
    return name(
        codelists.industries().byCode(code), Industry::name, Industry::english, code, language);
  }

  @Override
  public String cluster(String code, Language language) {
    return name(codelists.clusters().byCode(code), Cluster::name, Cluster::english, code, language);
  }

  @Override
  public String indicator(String code, Language language) {
    return name(
        codelists.indicators().byCode(code), Indicator::name, Indicator::english, code, language);
  }

  @Override
  public String scope(String code, Language language) {
    return name(codelists.scopes().byCode(code), Scope::name, Scope::english, code, language);
  }

  @Override
  public Optional<UnitOfMeasure> unit(String symbol) {
    return codelists.units().find(symbol);
  }

  private static <T> String name(
      Optional<T> entry,
      Function<T, String> chinese,
      Function<T, String> english,
      String code,
      Language language) {
    return entry.map(language == Language.ZH ? chinese : english).orElse(code);
  }
}
