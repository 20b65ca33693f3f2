package org.gouji.codelist;

import java.util.List;
import java.util.stream.Collectors;

/** The codelists cannot be used, 代码表无法使用; carries every fault that was found. */
public final class CodelistException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<CodelistFault> faults;

  public CodelistException(List<CodelistFault> faults) {
    super(faults.stream().map(CodelistFault::english).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<CodelistFault> faults() {
    return faults;
  }
}
