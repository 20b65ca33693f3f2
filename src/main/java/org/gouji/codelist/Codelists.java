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
    throw new UnsupportedOperationException("not built yet");
  }
}
