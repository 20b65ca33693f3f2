package org.gouji.workbook.cell;

/** One sheet in the list of a workbook, 工作表: its name, whether it is shown, where it is stored. */
public record SheetEntry(String name, Visibility visibility, String part) {

  /** Whether people see the sheet, 可见性; very hidden sheets can only be shown by a program. */
  public enum Visibility {
    VISIBLE,
    HIDDEN,
    VERY_HIDDEN
  }
}
