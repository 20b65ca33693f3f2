package org.gouji.codelist;

import java.util.List;

/** An industrial park or development zone, 园区, and the region it lies in. */
public record Park(String code, String name, String english, String region, List<String> aliases) {

  public Park {
    aliases = List.copyOf(aliases);
  }
}
