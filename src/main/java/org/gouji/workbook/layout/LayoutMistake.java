package org.gouji.workbook.layout;

import org.gouji.issue.Bilingual;

/** Something wrong at a line of a layout file, before the file's name is known. */
final class LayoutMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final transient Bilingual message;

  LayoutMistake(int line, String chinese, String english) {
    super(english);
    this.line = line;
    this.message = new Bilingual(chinese, english);
  }

  LayoutFileException in(String file) {
    return new LayoutFileException(file, line, message);
  }
}
