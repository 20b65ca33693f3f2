package org.gouji.check;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.issue.Bilingual;

/**
 * A run cannot start at all, 输入不可用: a folder is missing, the code lists are broken, the profile is
 * unknown.
 */
public final class UnusableInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Bilingual> reasons;

  public UnusableInputException(List<Bilingual> reasons) {
    super(reasons.stream().map(Bilingual::english).collect(Collectors.joining("; ")));
    this.reasons = List.copyOf(reasons);
  }

  public UnusableInputException(String chinese, String english) {
    this(List.of(new Bilingual(chinese, english)));
  }

  public List<Bilingual> reasons() {
    return reasons;
  }
}
