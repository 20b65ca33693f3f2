package org.gouji.codelist;

import java.util.List;
import java.util.Optional;

/** The administrative divisions, 行政区划表. */
public final class Regions {

  private final List<Region> all;

  Regions(List<Region> all) {
    this.all = List.copyOf(all);
  }

  public List<Region> all() {
    return all;
  }

  public Optional<Region> byCode(String code) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The region a cell or clause names; empty if unknown or if several places bear the name. */
  public Optional<Region> find(String written) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** As {@link #find(String)}, looking only inside (or at) the region with this code. */
  public Optional<Region> find(String written, String parentCode) {
    throw new UnsupportedOperationException("not built yet");
  }

  public List<Region> childrenOf(String code) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** True if the region is the ancestor or lies in it. */
  public boolean isWithin(String code, String ancestor) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** True for words such as 全省, 全市, 合计 that mean the whole of a context, not a place. */
  public boolean isWholeWord(String written) {
    throw new UnsupportedOperationException("not built yet");
  }
}
