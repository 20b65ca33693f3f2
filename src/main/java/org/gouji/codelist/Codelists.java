package org.gouji.codelist;

import java.nio.file.Path;
import org.gouji.quantity.UnitTable;

/** All shared dictionaries of one run, 代码表. */
public record Codelists(
    UnitTable units,
    Regions regions,
    Indicators indicators,
    Industries industries,
    Clusters clusters,
    Scopes scopes) {

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
}
