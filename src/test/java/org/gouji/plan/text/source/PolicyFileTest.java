package org.gouji.plan.text.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gouji.issue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What kinds of files are read, and what is said of the others, 文件类型. */
class PolicyFileTest {

  @TempDir private Path folder;

  @Test
  void gb18030IsReadAndSaidSo() throws IOException {
    PolicyText text = read("合成.txt", "到2027年，产值达到5亿元。".getBytes(Charset.forName("GB18030")));

    assertThat(text.text()).isEqualTo("到2027年，产值达到5亿元。");
    assertThat(text.log())
        .extracting(step -> step.words().in(Language.EN))
        .containsExactly("Not UTF-8; read as GB18030.");
  }

  @Test
  void aByteOrderMarkIsNoCharacter() throws IOException {
    PolicyText text = read("合成.txt", "\uFEFF到2027年".getBytes(StandardCharsets.UTF_8));

    assertThat(text.text()).isEqualTo("到2027年");
    assertThat(text.log()).isEmpty();
  }

  @Test
  void cleanTextIsLeftAsItIs() throws IOException {
    PolicyText text = read("合成.txt", SyntheticText.CLEAN.getBytes(StandardCharsets.UTF_8));

    assertThat(text.text()).isEqualTo(SyntheticText.CLEAN.strip());
    assertThat(text.log()).isEmpty();
  }

  @Test
  void eachCleanedPlaceLeadsBackToTheOriginal() throws IOException {
    PolicyText text =
        read(
            "合成.txt",
            "网页\n产业规模★达到5★0◆.6亿★元、利润◆2■亿元、税收●3亿元、户数■4▲家、人数△5▽人。".getBytes(StandardCharsets.UTF_8));
    int at = text.text().indexOf("50.6亿元");

    assertThat(at).isPositive();
    assertThat(text.original().excerpt(at, at + 6)).isEqualTo("5★0◆.6亿★元");
  }

  @Test
  void ofASavedPageOnlyTheTextIsRead() throws IOException {
    String page =
        """
        <!DOCTYPE html><html><head><meta charset="gb2312"><title>合成市工业规划_合成市政府</title>
        <meta name="PubDate" content="2024-03-05 10:00"><script>var 产值 = 9;</script></head><body>
        <div class="nav"><a href="/">首页</a><a href="/x">新闻，动态</a></div>
        <div class="main"><div class="crumb">首页 &gt; 规划</div><div id="zoom">
        <p>一、目标</p><p>到2027年，产值达到<b>5</b>00亿元，税收达到30亿元。</p>
        <table><tr><td>指标</td><td>2027年</td></tr><tr><td>产值</td><td>500</td></tr></table>
        <p>二、<ruby>保<rt>bǎo</rt></ruby>障措施，抓好落实，形成合力。</p></div></div>
        <div class="sidebar"><p>热门：某地产值达到800亿元，增长3%</p></div>
        <div class="footer">版权所有</div></body></html>
        """;

    PolicyText text = read("合成.html", page.getBytes(Charset.forName("GBK")));

    assertThat(text.text())
        .isEqualTo(
            "合成市工业规划\n发布日期:2024-03-05\n一、目标\n到2027年，产值达到500亿元，税收达到30亿元。\n指标\t2027年\n产值\t500\n二、保障措施，抓好落实，形成合力。");
  }

  @Test
  void ofAWordFileParagraphsAndTablesAreReadInOrder() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("合成市工业规划");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("产值");
      table.getRow(0).getCell(1).setText("500亿元");
      document.createParagraph().createRun().setText("到2027年，产值达到500亿元。");
      document.write(bytes);
    }

    assertThat(read("合成.docx", bytes.toByteArray()).text())
        .isEqualTo("合成市工业规划\n产值\t500亿元\n到2027年，产值达到500亿元。");
  }

  @Test
  void ofAPdfFilePageNumbersAreLeftOutAndARunningHeadIsReadOnce() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int page = 1; page <= 4; page++) {
        page(
            document,
            "Synthetic plan",
            "Goal " + (char) ('A' + page) + " is 500 by 2027.",
            "- " + page + " -");
      }
      document.save(bytes);
    }

    assertThat(read("合成.pdf", bytes.toByteArray()).text())
        .isEqualTo(
            "Synthetic plan\nGoal B is 500 by 2027.\nGoal C is 500 by 2027.\nGoal D is 500 by 2027.\nGoal E is 500 by 2027.");
  }

  private static void page(PDDocument document, String... lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(50, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLineAtOffset(0, -60);
      }
      content.endText();
    }
  }

  @ParameterizedTest
  @MethodSource("others")
  void otherFilesAreNamedForWhatTheyAre(String name, byte[] bytes, String words) {
    assertThatThrownBy(() -> read(name, bytes))
        .isInstanceOfSatisfying(
            PolicyFileException.class,
            e -> assertThat(e.reason().in(Language.ZH)).startsWith(name).contains(words));
  }

  static Stream<Arguments> others() throws IOException {
    return Stream.of(
        Arguments.of("合成.doc", latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1"), "另存为 .docx"),
        Arguments.of("合成.txt", latin("\u0089PNG\r\n"), "文字识别"),
        Arguments.of("合成.rtf", latin("{\\rtf1 x}"), "RTF"),
        Arguments.of("合成.xlsx", zip("xl/workbook.xml", "x"), "gouji figures"),
        Arguments.of("合成.ofd", zip("OFD.xml", "x"), "OFD"),
        Arguments.of("合成.zip", zip("a.txt", "x"), "解压"),
        Arguments.of("合成.docx", zip("word/document.xml", "<broken"), "已损坏"),
        Arguments.of("合成.pdf", latin("%PDF-1.7 nothing"), "已损坏"),
        Arguments.of("合成.mht", latin("MIME-Version: 1.0\r\n"), ".html"),
        Arguments.of("合成.bin", latin("a\0b\0\0\0"), "二进制"),
        Arguments.of("空.txt", new byte[0], "没有可读的文字"));
  }

  @Test
  void aZipBombIsNotUnpacked() throws IOException {
    byte[] bomb = zip("word/document.xml", "0".repeat(220 << 20));

    assertThatThrownBy(() -> read("合成.docx", bomb))
        .isInstanceOf(PolicyFileException.class)
        .hasMessageContaining("too large");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextEnds(String text) throws IOException {
    assertThat(read("合成.txt", text.getBytes(StandardCharsets.UTF_8)).text()).isNotBlank();
  }

  static Stream<String> hostile() {
    return Stream.of(
        "产".repeat(1_000_000),
        "1".repeat(1_000_000),
        "1 ".repeat(500_000) + "家，",
        "1，".repeat(500_000),
        "产(".repeat(500_000),
        "产(chan".repeat(200_000),
        "。 ".repeat(500_000) + "产",
        "★ ".repeat(500_000) + "产",
        "○".repeat(1_000_000) + "产",
        "产,\n".repeat(300_000),
        "首页 > ".repeat(20) + "产\n".repeat(200_000),
        "占" + "比".repeat(500_000) + "100%",
        "<div>".repeat(100_000) + "产");
  }

  private PolicyText read(String name, byte[] bytes) throws IOException {
    return PolicyFile.read(Files.write(folder.resolve(name), bytes));
  }

  private static byte[] latin(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zip(String part, String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(words.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
