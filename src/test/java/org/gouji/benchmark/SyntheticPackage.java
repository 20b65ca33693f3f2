package org.gouji.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The .xlsx package around synthetic sheets, 合成工作簿文件. The same content gives the same bytes: no
 * entry carries the time at which it was written.
 */
final class SyntheticPackage implements AutoCloseable {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** What a sheet holds. */
  interface Content {
    void writeTo(SheetWriting sheet) throws IOException;
  }

  private final ZipOutputStream zip;
  private final Writer out;
  private final SharedTexts texts = new SharedTexts();
  private final List<String> names = new ArrayList<>();

  SyntheticPackage(Path file) throws IOException {
    this.zip = new ZipOutputStream(Files.newOutputStream(file));
    this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
  }

  static String element(String name, String content) {
    return HEAD + "<" + name + " " + MAIN + ">" + content + "</" + name + ">";
  }

  void sheet(String name, int width, Content content) throws IOException {
    names.add(name);
    begin("xl/worksheets/sheet" + names.size() + ".xml");
    SheetWriting sheet = new SheetWriting(out, texts, width);
    sheet.begin();
    content.writeTo(sheet);
    sheet.end();
    end();
  }

  @Override
  public void close() throws IOException {
    begin("xl/sharedStrings.xml");
    texts.write(out);
    end();
    part("xl/styles.xml", Style.sheet());
    part("xl/workbook.xml", workbook());
    part("xl/_rels/workbook.xml.rels", relationships(workbookParts()));
    part("_rels/.rels", relationships(relation(1, "officeDocument", "xl/workbook.xml")));
    part("[Content_Types].xml", contentTypes());
    out.close();
  }

  private String workbook() {
    StringBuilder sheets = new StringBuilder();
    for (int i = 1; i <= names.size(); i++) {
      sheets.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(names.get(i - 1), i, i));
    }
    return HEAD
        + "<workbook %s xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(MAIN, OFFICE, sheets);
  }

  private String workbookParts() {
    StringBuilder parts = new StringBuilder();
    int sheets = names.size();
    for (int i = 1; i <= sheets; i++) {
      parts.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    return parts
        .append(relation(sheets + 1, "styles", "styles.xml"))
        .append(relation(sheets + 2, "sharedStrings", "sharedStrings.xml"))
        .toString();
  }

  private static String relationships(String relations) {
    return HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private String contentTypes() {
    StringBuilder types = new StringBuilder();
    types.append(HEAD);
    types.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    types.append("<Default Extension=\"rels\" ContentType=\"");
    types.append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    type(types, "workbook", "sheet.main");
    type(types, "styles", "styles");
    type(types, "sharedStrings", "sharedStrings");
    for (int i = 1; i <= names.size(); i++) {
      type(types, "worksheets/sheet" + i, "worksheet");
    }
    return types.append("</Types>").toString();
  }

  private static void type(StringBuilder types, String part, String type) {
    types.append(
        "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s+xml\"/>".formatted(part, TYPE + type));
  }

  private void part(String name, String xml) throws IOException {
    begin(name);
    out.write(xml);
    end();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.fromMillis(0));
    zip.putNextEntry(entry);
  }

  private void end() throws IOException {
    out.flush();
    zip.closeEntry();
  }
}
