package org.gouji.issue;

import java.util.List;
import java.util.Optional;

/**
 * Where the mistake behind an issue most likely lies, 错误定位.
 *
 * @param corrections the smallest sets of figures whose correction settles every failing relation,
 *     the likeliest first; the list may be cut
 * @param alternatives how many such sets there are
 * @param reason why the mistake could not be located
 * @param leader the issue that the same mistake raises and that speaks for this one
 * @param folded issues this one speaks for
 */
public record Localisation(
    List<Correction> corrections,
    int alternatives,
    Optional<Bilingual> reason,
    Optional<Fingerprint> leader,
    List<Fingerprint> folded) {

  /** Nothing is said about where the mistake lies. */
  public static final Localisation NONE =
      new Localisation(List.of(), 0, Optional.empty(), Optional.empty(), List.of());

  public Localisation {
    corrections = List.copyOf(corrections);
    folded = List.copyOf(folded);
  }

  public static Localisation of(
      List<Correction> corrections, int alternatives, List<Fingerprint> folded) {
    return new Localisation(corrections, alternatives, Optional.empty(), Optional.empty(), folded);
  }

  public static Localisation impossible(Bilingual reason) {
    return new Localisation(List.of(), 0, Optional.of(reason), Optional.empty(), List.of());
  }

  public static Localisation foldedUnder(Fingerprint leader) {
    return new Localisation(List.of(), 0, Optional.empty(), Optional.of(leader), List.of());
  }

  /** True if there is one way only, or one that a single slip explains: then a cell is named. */
  public boolean isDecided() {
    return alternatives == 1 || corrections.stream().limit(1).anyMatch(Correction::isExplained);
  }
}
