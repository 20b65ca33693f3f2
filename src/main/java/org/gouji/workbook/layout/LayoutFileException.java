package org.gouji.workbook.layout;

import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;

/** A layout file cannot be used, 表样文件无法使用: its first mistake, with line and remedy. */
public final class LayoutFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  public LayoutFileException(String file, int line, Bilingual message) {
    super(file + (line > 0 ? ":" + line : "") + ": " + message.english());
    this.fault =
        new Fault(Fault.FaultKind.LAYOUT, file, line > 0 ? String.valueOf(line) : "", message);
  }

  public Fault fault() {
    return fault;
  }
}
