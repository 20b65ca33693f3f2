package org.gouji.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds an .xlsx from XML written by hand, for parts no well-behaved program would write. */
public final class RawWorkbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final String name;
  private final Map<String, String> parts = new LinkedHashMap<>();

  private RawWorkbook(String name) {
    this.name = name;
    part("[Content_Types].xml", "<Types/>");
    part("_rels/.rels", relationships(relation("r1", "officeDocument", "xl/workbook.xml")));
    part(
        "xl/_rels/workbook.xml.rels",
        relationships(
            relation("r1", "worksheet", "worksheets/sheet1.xml")
                + relation("r2", "sharedStrings", "sharedStrings.xml")
                + relation("r3", "styles", "/xl/styles.xml")));
    workbook("<sheets><sheet name='汇总' sheetId='1' r:id='r1'/></sheets>");
    sheetData("");
    sharedStrings("");
    styles("<cellXfs><xf numFmtId='0'/></cellXfs>");
  }

  public static RawWorkbook named(String trapAndOutcome) {
    return new RawWorkbook(trapAndOutcome);
  }

  public RawWorkbook workbook(String content) {
    return part("xl/workbook.xml", "<workbook " + namespaces() + ">" + content + "</workbook>");
  }

  public RawWorkbook sheet(String content) {
    return part(
        "xl/worksheets/sheet1.xml", "<worksheet " + namespaces() + ">" + content + "</worksheet>");
  }

  public RawWorkbook sheetData(String rows) {
    return sheet("<sheetData>" + rows + "</sheetData>");
  }

  public RawWorkbook sharedStrings(String items) {
    return part("xl/sharedStrings.xml", "<sst " + namespaces() + ">" + items + "</sst>");
  }

  public RawWorkbook styles(String content) {
    return part("xl/styles.xml", "<styleSheet " + namespaces() + ">" + content + "</styleSheet>");
  }

  public RawWorkbook part(String part, String xml) {
    parts.put(part, xml);
    return this;
  }

  public RawWorkbook without(String part) {
    parts.remove(part);
    return this;
  }

  public static String relationships(String relations) {
    return "<Relationships xmlns='" + PACKAGE + "'>" + relations + "</Relationships>";
  }

  public static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, RELATION, type, target);
  }

  public Path writeTo(Path folder) {
    Path file = folder.resolve(name + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static String namespaces() {
    return "xmlns='" + MAIN + "' xmlns:r='" + RELATION + "'";
  }
}
