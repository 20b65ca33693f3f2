package org.gouji.issue;

import java.util.Optional;
import org.gouji.quantity.UnitOfMeasure;

/**
 * The names behind codes, 名称: what sentences are made with. A code nobody knows is its own name, so
 * that a sentence never loses what it is about.
 */
public interface Names {

  String region(String code, Language language);

  String industry(String code, Language language);

  String cluster(String code, Language language);

  String indicator(String code, Language language);

  String scope(String code, Language language);

  /** The unit with this symbol; empty if it is in no unit table. */
  Optional<UnitOfMeasure> unit(String symbol);
}
