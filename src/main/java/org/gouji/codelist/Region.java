package org.gouji.codelist;

import java.util.List;
import java.util.Optional;

/** An administrative division, 行政区划, with its six-digit code of GB/T 2260. */
public record Region(
    String code,
    String name,
    String english,
    RegionLevel level,
    Optional<String> parent,
    List<String> aliases) {

  public Region {
    aliases = List.copyOf(aliases);
  }
}
