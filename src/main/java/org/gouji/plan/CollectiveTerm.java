package org.gouji.plan;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.figure.Source;

/**
 * A collective name and what it stands for, 集合名称: 六大优势产业 and the six industries.
 *
 * @param region code of the region whose name it is; a city may repeat the province's
 * @param members codes of the industries it covers
 */
public record CollectiveTerm(
    String name, String region, Set<String> members, Source.Clause source) {
  public CollectiveTerm {
    members = Collections.unmodifiableSet(new TreeSet<>(members));
  }
}
