package org.gouji.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.workbook.cell.CellContent.TextContent;
import org.gouji.workbook.cell.ReadLimits.Limit;

/** The texts that cells refer to by number, 共享字符串表. */
final class SharedStrings {

  private final List<TextContent> texts = new ArrayList<>();

  private SharedStrings() {}

  /** The table of a workbook that has none. */
  static SharedStrings none() {
    return new SharedStrings();
  }

  static SharedStrings read(PackageParts parts, String part) {
    SharedStrings strings = new SharedStrings();
    try (XmlCursor xml = parts.read(part)) {
      xml.root("sst");
      strings.read(xml);
    }
    return strings;
  }

  private void read(XmlCursor xml) {
    long characters = 0;
    while (xml.child(1, "si")) {
      String text = StringItem.read(xml);
      // An empty text costs memory too; count it as one character.
      characters += text.length() + 1;
      if (characters > xml.place().limits().sharedCharacters()) {
        throw xml.place().beyond(Limit.SHARED_CHARACTERS);
      }
      texts.add(new TextContent(text));
    }
  }

  /** The content of every cell that refers to that text. */
  Optional<TextContent> text(int index) {
    return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
  }
}
