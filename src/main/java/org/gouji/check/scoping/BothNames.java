package org.gouji.check.scoping;

import org.gouji.codelist.Cluster;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Region;
import org.gouji.issue.Bilingual;

/** Names of the code lists in both languages, 双语名称. */
final class BothNames {
  private BothNames() {}

  static Bilingual of(Indicator indicator) {
    return new Bilingual(indicator.name(), indicator.english());
  }

  static Bilingual of(Region region) {
    return new Bilingual(region.name(), region.english());
  }

  static Bilingual of(Cluster cluster) {
    return new Bilingual(cluster.name(), cluster.english());
  }

  /** The region's name; a code nobody knows is its own name. */
  static Bilingual ofRegion(String code, Codelists codelists) {
    return codelists
        .regions()
        .byCode(code)
        .map(BothNames::of)
        .orElseGet(() -> new Bilingual(code, code));
  }

  /** The cluster's name; a code nobody knows is its own name. */
  static Bilingual ofCluster(String code, Codelists codelists) {
    return codelists
        .clusters()
        .byCode(code)
        .map(BothNames::of)
        .orElseGet(() -> new Bilingual(code, code));
  }
}
