package org.gouji.codelist;

import java.util.List;

/** A statistical scope, 统计口径: which units a figure covers. */
public record Scope(String code, String name, String english, List<String> aliases) {

  public Scope {
    aliases = List.copyOf(aliases);
  }
}
