package org.gouji.codelist;

import java.util.List;
import java.util.Optional;

/** The industries and the groups places plan by, 产业与行业表. */
public final class Industries {

  private final List<Industry> all;
  private final List<IndustryGroup> groups;

  Industries(List<Industry> all, List<IndustryGroup> groups) {
    this.all = List.copyOf(all);
    this.groups = List.copyOf(groups);
  }

  public List<Industry> all() {
    return all;
  }

  public List<IndustryGroup> groups() {
    return groups;
  }

  public Optional<Industry> byCode(String code) {
    throw new UnsupportedOperationException("not built yet");
  }

  public Optional<Industry> find(String written) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** As {@link #find(String)}, preferring the members of this group where a name is shared. */
  public Optional<Industry> find(String written, String groupCode) {
    throw new UnsupportedOperationException("not built yet");
  }

  public Optional<IndustryGroup> group(String code) {
    throw new UnsupportedOperationException("not built yet");
  }

  public Optional<IndustryGroup> findGroup(String written) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The members of a group in the order of the group. */
  public List<Industry> membersOf(String groupCode) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The industries of that group which the industry is, maps to, or lies in. */
  public List<Industry> inGroup(String industryCode, String groupCode) {
    throw new UnsupportedOperationException("not built yet");
  }
}
