package org.gouji.codelist;

import java.util.List;

/**
 * A statistical scope, 统计口径: which units a figure covers.
 *
 * @param implied true if it says no more than the region does (全市 before a city's figure), so that
 *     naming it does not make a figure differ from one that does not
 * @param joint true if several regions reach the figure together (成渝共同)
 */
public record Scope(
    String code,
    String name,
    String english,
    List<String> aliases,
    boolean implied,
    boolean joint) {

  public Scope {
    aliases = List.copyOf(aliases);
  }
}
