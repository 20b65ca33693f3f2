package org.gouji.workbook.cell;

import java.nio.file.Path;

/** One sheet in the list of a workbook, 工作表: its name, whether it is shown, where it is stored. */
public record SheetEntry(String name, Visibility visibility, String part) {

  /** Whether people see the sheet, 可见性; very hidden sheets can only be shown by a program. */
  public enum Visibility {
    VISIBLE,
    HIDDEN,
    VERY_HIDDEN
  }

  /** The name a spreadsheet program gives the only sheet of a text file: the file's, unended. */
  public static String nameAfter(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
