package org.gouji.codelist;

import java.util.List;

/**
 * A statistical scope, 统计口径: which units a figure covers.
 *
 * @param implied true if it says no more than the region does (全市 before a city's figure), so that
 *     naming it does not make a figure differ from one that does not
 */
public record Scope(
    String code, String name, String english, List<String> aliases, boolean implied) {

  public Scope {
    aliases = List.copyOf(aliases);
  }
}
