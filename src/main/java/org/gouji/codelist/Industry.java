package org.gouji.codelist;

import java.util.List;
import java.util.Optional;

/**
 * An industry, 产业 or 国民经济行业.
 *
 * @param groups codes of the groups it belongs to
 * @param parent code of the wider industry that contains it
 * @param gbt4754 two-digit division of GB/T 4754 where the industry is one
 * @param mapsTo codes of the industries of other groups that cover it or that it overlaps
 */
public record Industry(
    String code,
    String name,
    String english,
    List<String> aliases,
    List<String> groups,
    Optional<String> parent,
    Optional<String> gbt4754,
    List<String> mapsTo) {

  public Industry {
    aliases = List.copyOf(aliases);
    groups = List.copyOf(groups);
    mapsTo = List.copyOf(mapsTo);
  }
}
