package org.gouji.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook by the numbers its cells use for them, 共享字符串. */
final class SharedTexts {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int number(String text) {
    return numbers.computeIfAbsent(text, next -> numbers.size());
  }

  void write(Writer out) throws IOException {
    out.write(SyntheticPackage.HEAD);
    out.write("<sst " + SyntheticPackage.MAIN + " uniqueCount=\"" + numbers.size() + "\">");
    for (String text : numbers.keySet()) {
      boolean spaced = !text.equals(text.strip());
      out.write(spaced ? "<si><t xml:space=\"preserve\">" : "<si><t>");
      out.write(text.replace("&", "&amp;").replace("<", "&lt;"));
      out.write("</t></si>");
    }
    out.write("</sst>");
  }
}
