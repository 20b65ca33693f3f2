package org.gouji.codelist;

import java.util.List;

/**
 * One thing wrong in a codelist file, 代码表错误.
 *
 * @param line line in the file, from 1; 0 if the fault is of the whole file
 */
public record CodelistFault(String file, int line, FaultKind kind, List<String> arguments) {

  public CodelistFault {
    arguments = List.copyOf(arguments);
  }

  /** Place, fault and remedy as one line of English. */
  public String english() {
    return place() + kind.english(arguments.toArray());
  }

  /** Place, fault and remedy as one line of Chinese. */
  public String chinese() {
    return place() + kind.chinese(arguments.toArray());
  }

  private String place() {
    return line > 0 ? file + ":" + line + ": " : file + ": ";
  }
}
