package org.gouji.codelist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The industries and the groups places plan by, 产业与行业表. */
public final class Industries {
  private static final String INDUSTRY_WORD = "产业";

  private final List<Industry> all;
  private final List<IndustryGroup> groups;
  private final Map<String, Industry> byCode = new LinkedHashMap<>();
  private final NameIndex<Industry> names;
  private final NameIndex<IndustryGroup> groupNames;

  Industries(List<Industry> all, List<IndustryGroup> groups) {
    this.all = List.copyOf(all);
    this.groups = List.copyOf(groups);
    this.all.forEach(industry -> byCode.put(industry.code(), industry));
    this.names = NameIndex.of(this.all, IndustryFile::names);
    this.groupNames = NameIndex.of(this.groups, IndustryFile::names);
  }

  public List<Industry> all() {
    return all;
  }

  public List<IndustryGroup> groups() {
    return groups;
  }

  public Optional<Industry> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The industry with exactly this name or alias, with or without 产业 at its end. */
  public Optional<Industry> find(String written) {
    return findKey(WrittenName.key(written));
  }

  /** As {@link #find(String)}, if that industry is a member of the group. */
  public Optional<Industry> find(String written, String groupCode) {
    return find(written).filter(industry -> industry.groups().contains(groupCode));
  }

  public Optional<IndustryGroup> group(String code) {
    return groups.stream().filter(group -> group.code().equals(code)).findFirst();
  }

  public Optional<IndustryGroup> findGroup(String written) {
    return groupNames.only(WrittenName.key(written));
  }

  /** The members of a group in the order of the group. */
  public List<Industry> membersOf(String groupCode) {
    return group(groupCode).stream()
        .flatMap(group -> group.members().stream())
        .flatMap(code -> byCode(code).stream())
        .toList();
  }

  /** The industries of that group which the industry is, maps to, or lies in. */
  public List<Industry> inGroup(String industryCode, String groupCode) {
    return byCode(industryCode).stream()
        .flatMap(this::coveredBy)
        .filter(industry -> industry.groups().contains(groupCode))
        .distinct()
        .toList();
  }

  /** True if the industry is the ancestor or lies in it. */
  public boolean isWithin(String code, String ancestor) {
    Optional<Industry> next = byCode(code);
    while (next.isPresent() && !next.get().code().equals(ancestor)) {
      next = next.flatMap(Industry::parent).flatMap(this::byCode);
    }
    return next.isPresent();
  }

  Optional<Industry> findKey(String key) {
    Optional<Industry> exact = names.only(key);
    if (exact.isPresent() || !key.endsWith(INDUSTRY_WORD)) {
      return exact;
    }
    return names.only(key.substring(0, key.length() - INDUSTRY_WORD.length()));
  }

  private Stream<Industry> coveredBy(Industry industry) {
    Stream<Industry> mapped = industry.mapsTo().stream().flatMap(code -> byCode(code).stream());
    Stream<Industry> parents =
        industry.parent().flatMap(this::byCode).stream().flatMap(this::coveredBy);
    return Stream.of(Stream.of(industry), mapped, parents).flatMap(each -> each);
  }
}
