package org.gouji.workbook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name says about it, 工作簿文件名: the one list of endings, for folders, uploads and the
 * store.
 */
public final class WorkbookName {
  private static final Pattern READ =
      Pattern.compile("(?is).*(\\.(?:xlsx|xlsm|xltx|xltm|xls|xlt|et|ett|html?|csv|tsv))");

  /** Formats of workbooks that are not read; their refusal says what to do. */
  private static final Pattern REFUSED = Pattern.compile("(?is).*\\.(xlsb|ods)");

  private WorkbookName() {}

  /** The ending of a format that is read, in lower case with its dot; empty for any other name. */
  public static Optional<String> readableEnding(String name) {
    Matcher matcher = READ.matcher(name);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** True if a person would call the file a workbook, read or not. */
  public static boolean isWorkbook(String name) {
    return readableEnding(name).isPresent() || REFUSED.matcher(name).matches();
  }
}
