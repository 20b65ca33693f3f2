package org.gouji.codelist;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gouji.quantity.UnitTable;

/** All shared dictionaries of one run, 代码表. */
public final class Codelists {

  private final UnitTable units;
  private final Regions regions;
  private final Indicators indicators;
  private final Industries industries;
  private final Clusters clusters;
  private final Scopes scopes;
  private final Map<Class<?>, Object> built = new ConcurrentHashMap<>();

  private Codelists(
      UnitTable units,
      Regions regions,
      Indicators indicators,
      Industries industries,
      Clusters clusters,
      Scopes scopes) {
    this.units = units;
    this.regions = regions;
    this.indicators = indicators;
    this.industries = industries;
    this.clusters = clusters;
    this.scopes = scopes;
  }

  /** Reads every file of the folder, or throws one {@link CodelistException} with all faults. */
  public static Codelists load(Path folder) {
    Faults faults = new Faults();
    CodelistFolder files = new CodelistFolder(folder, faults);
    UnitTable units = UnitFile.read(files, faults);
    Regions regions = RegionFile.read(files, faults);
    Scopes scopes = ScopeFile.read(files, faults);
    Industries industries = IndustryFile.read(files, regions, faults);
    Indicators indicators = IndicatorFile.read(files, units, scopes, industries, faults);
    Clusters clusters = ClusterFile.read(files, regions, industries, faults);
    faults.throwIfAny();
    return new Codelists(units, regions, indicators, industries, clusters, scopes);
  }

  public UnitTable units() {
    return units;
  }

  public Regions regions() {
    return regions;
  }

  public Indicators indicators() {
    return indicators;
  }

  public Industries industries() {
    return industries;
  }

  public Clusters clusters() {
    return clusters;
  }

  public Scopes scopes() {
    return scopes;
  }

  /**
   * What is built from these lists, one for all who ask: what it remembers of one workbook helps
   * with the next. It must be fit for several threads.
   */
  public <T> T shared(Class<T> kind, Function<Codelists, T> building) {
    Object known = built.get(kind);
    if (known == null) {
      T made = building.apply(this);
      Object earlier = built.putIfAbsent(kind, made);
      known = earlier == null ? made : earlier;
    }
    return kind.cast(known);
  }
}
