package org.gouji.check.cases;

/** A case file that cannot be read, 用例文件错误: names the file and the place. */
public final class CaseFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CaseFormatException(String file, String place, String what) {
    super(file + " › " + place + ": " + what);
  }
}
