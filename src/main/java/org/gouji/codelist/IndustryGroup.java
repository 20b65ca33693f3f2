package org.gouji.codelist;

import java.util.List;
import java.util.Optional;

/**
 * A list of industries that a place plans by, 产业分组, such as 六大优势产业.
 *
 * @param overlapping true if its members share enterprises, so that they are never summed
 */
public record IndustryGroup(
    String code,
    String name,
    String english,
    Optional<String> region,
    List<String> members,
    boolean overlapping,
    List<String> aliases) {

  public IndustryGroup {
    members = List.copyOf(members);
    aliases = List.copyOf(aliases);
  }
}
