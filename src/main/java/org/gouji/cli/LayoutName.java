package org.gouji.cli;

import java.util.regex.Pattern;
import org.gouji.check.UnusableInputException;

/** The name of a layout file to be written, 表样文件名: letters and digits, never a path. */
record LayoutName(String text) {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,79}");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:19|20)\\d{2}(?:年|[-_.]?(?:0?[1-9]|1[0-2])(?!\\d))?|\\d{1,2}[-—–至]?\\d{0,2}月份?");

  private static final int LONGEST = 60;

  /** The name given, or that of the workbook without its period. */
  static LayoutName of(String given, String file) {
    if (given.isEmpty()) {
      return ofFile(file);
    }
    String name = given.replaceFirst("\\.ya?ml$", "");
    if (!NAME.matcher(name).matches()) {
      throw new UnusableInputException(
          "表样名“" + given + "”不可用：请只用文字、数字、_ . -，不带路径。",
          "The layout cannot be named '" + given + "': use letters, digits, _ . - and no path.");
    }
    return new LayoutName(name);
  }

  private static LayoutName ofFile(String file) {
    String stem = file.replaceFirst("\\.[^.]*$", "");
    String plain =
        PERIOD
            .matcher(stem)
            .replaceAll("")
            .replaceAll("[^\\p{L}\\p{N}_-]+", "-")
            .replaceAll("^[-_]+|[-_]+$", "");
    int longest = Math.min(plain.codePointCount(0, plain.length()), LONGEST);
    return new LayoutName(
        plain.isEmpty() ? "layout" : plain.substring(0, plain.offsetByCodePoints(0, longest)));
  }
}
