package org.gouji.codelist;

import java.util.List;
import java.util.Optional;

/** The statistical scopes, 统计口径表. */
public final class Scopes {

  private final List<Scope> all;

  Scopes(List<Scope> all) {
    this.all = List.copyOf(all);
  }

  public List<Scope> all() {
    return all;
  }

  public Optional<Scope> byCode(String code) {
    throw new UnsupportedOperationException("not built yet");
  }

  public Optional<Scope> find(String written) {
    throw new UnsupportedOperationException("not built yet");
  }
}
