package org.gouji.workbook.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sound workbooks of every format that is read, 种子文件; all are synthetic. */
final class SeedFiles {

  private static final String[][] ROWS = {
    {"全省", "30.5", "6.6%", "2023年6月30日", "超1.2万"},
    {"成都市", "10.5", "7.1%", "45657", "…"},
    {"其中：武侯区", "1,234.50", "-3.2", "2024-12-31", "约300"},
    {"绵阳市", "20.0", "x", "202306", "(12.5)"}
  };

  private SeedFiles() {}

  /** The files by a name whose ending says nothing else than the content does. */
  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("table.xlsx", office(new XSSFWorkbook()));
    files.put("table.xls", office(new HSSFWorkbook()));
    files.put("page.xls", page().getBytes(StandardCharsets.UTF_8));
    files.put("flat.xls", flat().getBytes(StandardCharsets.UTF_8));
    files.put("table.csv", delimited(",").getBytes(StandardCharsets.UTF_8));
    files.put("table.tsv", delimited("\t").getBytes(Charset.forName("GB18030")));
    files.put("locked.xls", lockedOld());
    files.put("locked.xlsx", locked(files.get("table.xlsx"), EncryptionMode.agile));
    files.put("standard.xlsx", locked(files.get("table.xlsx"), EncryptionMode.standard));
    return files;
  }

  private static byte[] office(Workbook book) throws IOException {
    try (book) {
      fill(book);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(Workbook book) {
    Sheet sheet = book.createSheet("汇总");
    sheet.createRow(0).createCell(0).setCellValue("2024年各市工业增加值");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
    sheet.createRow(1).createCell(4).setCellValue("单位：亿元");
    Row header = sheet.createRow(2);
    String[] words = {"地区", "工业增加值", "同比增长（%）", "统计日期", "规上工业企业数（家）"};
    for (int i = 0; i < words.length; i++) {
      header.createCell(i).setCellValue(words[i]);
    }
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("#,##0.0_ ;[Red]-#,##0.0"));
    for (int r = 0; r < ROWS.length; r++) {
      Row row = sheet.createRow(r + 3);
      for (int c = 0; c < ROWS[r].length; c++) {
        row.createCell(c).setCellValue(ROWS[r][c]);
      }
      row.getCell(1).setCellValue(10.5 * (r + 1));
      row.getCell(1).setCellStyle(style);
    }
    sheet.getRow(3).createCell(1).setCellFormula("SUM(B5,B7)");
    sheet.getRow(3).getCell(1).setCellValue(63);
    sheet.setColumnHidden(3, true);
    sheet.createRow(8).createCell(0).setCellValue("注：1. 本表数据为初步统计。");
    book.createSheet("续表").createRow(0).createCell(0).setCellValue("汇总（续）");
    book.setSheetHidden(1, true);
  }

  private static String page() {
    StringBuilder page = new StringBuilder("<html><body><div>2024年各市工业</div><table>");
    page.append("<tr><th rowspan=2>地区</th><th colspan=4>工业（亿元）</th></tr>");
    page.append("<tr><th>增加值<th>增速<th>日期<th>企业数</tr>");
    for (String[] row : ROWS) {
      page.append("<tr>");
      for (String cell : row) {
        page.append("<td x:num='1.5'>").append(cell).append("</td>");
      }
      page.append("</tr>");
    }
    return page.append("</table></body></html>").toString();
  }

  private static String flat() {
    StringBuilder flat =
        new StringBuilder(
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles>"
                + "<Style ss:ID=\"s1\"><NumberFormat ss:Format=\"0.0\"/></Style></Styles>"
                + "<Worksheet ss:Name=\"汇总\"><Table><Column ss:Index=\"2\" ss:Hidden=\"1\"/>"
                + "<Row><Cell ss:MergeAcross=\"4\"><Data ss:Type=\"String\">2024年工业</Data></Cell></Row>"
                + "<Row><Cell><Data ss:Type=\"String\">地区</Data></Cell><Cell>"
                + "<Data ss:Type=\"String\">工业增加值（亿元）</Data></Cell></Row>");
    for (String[] row : ROWS) {
      flat.append("<Row><Cell><Data ss:Type=\"String\">").append(row[0]);
      flat.append("</Data></Cell><Cell ss:StyleID=\"s1\" ss:Formula=\"=R[-1]C\">");
      flat.append("<Data ss:Type=\"Number\">10.25</Data></Cell></Row>");
    }
    return flat.append("</Table></Worksheet></Workbook>").toString();
  }

  private static String delimited(String delimiter) {
    StringBuilder text = new StringBuilder();
    text.append(String.join(delimiter, "地区", "工业增加值（亿元）", "增速", "日期", "企业数"));
    for (String[] row : ROWS) {
      text.append("\r\n\"").append(String.join("\"" + delimiter + "\"", row)).append('"');
    }
    return text.toString();
  }

  private static byte[] lockedOld() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      fill(book);
      book.setEncryptionMode(EncryptionMode.cryptoAPI);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static byte[] locked(byte[] plain, EncryptionMode mode) throws IOException {
    try (POIFSFileSystem compound = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
      try (OutputStream inside = encryptor.getDataStream(compound)) {
        new ByteArrayInputStream(plain).transferTo(inside);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      compound.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
