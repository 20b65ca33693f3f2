package org.gouji.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.SheetEntry;
import org.gouji.workbook.cell.SheetEntry.Visibility;

/** The part that lists the sheets, 工作簿目录. */
record WorkbookPart(List<SheetEntry> sheets, boolean date1904) {

  static WorkbookPart read(PackageParts parts, String part) {
    Relationships relationships = Relationships.of(parts, part);
    List<SheetEntry> sheets = new ArrayList<>();
    boolean date1904 = false;
    try (XmlCursor xml = parts.read(part)) {
      xml.root("workbook");
      while (xml.child(1)) {
        if (xml.name().equals("workbookPr")) {
          date1904 = xml.flag("date1904");
        } else if (xml.name().equals("sheets")) {
          while (xml.child(2, "sheet")) {
            entry(xml, relationships).ifPresent(sheets::add);
          }
        }
      }
    }
    return new WorkbookPart(List.copyOf(sheets), date1904);
  }

  private static Optional<SheetEntry> entry(XmlCursor xml, Relationships relationships) {
    String name = xml.attribute("name").orElse("");
    Relationships.Target target =
        relationships.byId(xml.attribute("id").orElse("")).orElseGet(() -> lost(xml));
    return target.type().equals("worksheet")
        ? Optional.of(new SheetEntry(name, visibility(xml), target.part()))
        : Optional.empty();
  }

  /** A sheet whose part is not even named is missed when it is read, and the others are not. */
  private static Relationships.Target lost(XmlCursor xml) {
    return new Relationships.Target("sheet " + xml.attribute("id").orElse(""), "worksheet");
  }

  private static Visibility visibility(XmlCursor xml) {
    return switch (xml.attribute("state").orElse("visible")) {
      case "hidden" -> Visibility.HIDDEN;
      case "veryHidden" -> Visibility.VERY_HIDDEN;
      default -> Visibility.VISIBLE;
    };
  }
}
