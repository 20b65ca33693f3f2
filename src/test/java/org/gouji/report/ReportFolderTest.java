package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.issue.Language;
import org.gouji.issue.NamesOfSichuan;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ReportFolderTest {
  private final ReportFolder reports = new ReportFolder(new NamesOfSichuan());
  @TempDir private Path folder;

  @Test
  void onlyTheFormatsAskedForAreWrittenAndNothingElseIsLeft() throws IOException {
    Map<Format, Path> written = write(folder, Set.of(Format.JSON, Format.XLSX));

    assertThat(written)
        .containsOnly(
            Map.entry(Format.JSON, folder.resolve("report.json")),
            Map.entry(Format.XLSX, folder.resolve("issues.xlsx")));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrderElementsOf(written.values());
    }
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    Map<Format, Path> first = write(folder.resolve("first"), Set.of(Format.values()));
    Map<Format, Path> second = write(folder.resolve("second"), Set.of(Format.values()));

    for (Format format : Format.values()) {
      assertThat(second.get(format)).hasSameBinaryContentAs(first.get(format));
    }
  }

  @Test
  void noTimeOfWritingIsLeftInTheWorkbook() throws IOException {
    Path workbook = write(folder, Set.of(Format.XLSX)).get(Format.XLSX);

    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      assertThat(zip.stream()).allMatch(entry -> entry.getTimeLocal().getYear() == 1980);
      byte[] core = zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes();
      assertThat(new String(core, StandardCharsets.UTF_8))
          .contains("created xsi:type=\"dcterms:W3CDTF\">2026-11-22T00:00:00Z<")
          .contains("modified xsi:type=\"dcterms:W3CDTF\">2026-11-22T00:00:00Z<");
    }
  }

  @Test
  void anEarlierReportIsReplaced() throws IOException {
    Files.writeString(folder.resolve("report.json"), "old");

    write(folder, Set.of(Format.JSON));

    assertThat(folder.resolve("report.json")).content().startsWith("{");
  }

  @Test
  void countsAgreeAcrossTheThreeFormats() throws Exception {
    Map<Format, Path> written = write(folder, Set.of(Format.values()));
    Map<String, Integer> json = inJson(written.get(Format.JSON));

    assertThat(json).containsEntry("issues", 4).containsEntry("verdict-pass", 16);
    assertThat(inHtml(written.get(Format.HTML))).isEqualTo(json);
    assertThat(inSummary(written.get(Format.XLSX))).isEqualTo(json);
  }

  @Test
  void theRowsAreAsManyAsTheCountsSay() throws Exception {
    Map<Format, Path> written = write(folder, Set.of(Format.values()));
    JsonNode json = new ObjectMapper().readTree(written.get(Format.JSON).toFile());
    String html = Files.readString(written.get(Format.HTML));
    try (XSSFWorkbook xlsx = new XSSFWorkbook(Files.newInputStream(written.get(Format.XLSX)))) {
      for (Severity severity : Severity.values()) {
        int counted = json.at("/counts/bySeverity/" + severity.code()).intValue();
        assertThat(rows(xlsx.getSheet("问题 Issues"), severity.code())).isEqualTo(counted);
        assertThat(html.split("data-severity=\"" + severity.code() + "\"").length - 1)
            .isEqualTo(counted);
      }
      assertThat(json.get("issues")).hasSize(json.at("/counts/issues").intValue());
      assertThat(xlsx.getSheet("未审核 Unchecked").getLastRowNum())
          .isEqualTo(json.get("unchecked").size());
      assertThat(xlsx.getSheet("故障 Faults").getLastRowNum()).isEqualTo(json.get("faults").size());
    }
  }

  private Map<Format, Path> write(Path to, Set<Format> formats) throws IOException {
    return reports.write(ExampleRun.incomplete(), to, Language.ZH, formats);
  }

  private static Map<String, Integer> inJson(Path file) throws IOException {
    JsonNode counts = new ObjectMapper().readTree(file.toFile()).get("counts");
    Map<String, Integer> found = new TreeMap<>();
    found.put("issues", counts.get("issues").intValue());
    found.put("unchecked", counts.get("unchecked").intValue());
    found.put("faults", counts.get("faults").intValue());
    for (Severity severity : Severity.values()) {
      found.put(
          "severity-" + severity.code(), counts.at("/bySeverity/" + severity.code()).intValue());
    }
    for (Verdict verdict : Verdict.values()) {
      found.put("verdict-" + verdict.code(), counts.at("/byVerdict/" + verdict.code()).intValue());
    }
    return found;
  }

  private static Map<String, Integer> inHtml(Path file) throws Exception {
    Map<String, Integer> found = new TreeMap<>();
    for (Element element : HtmlReportTest.elements(HtmlReportTest.parsed(Files.readString(file)))) {
      if (element.hasAttribute("data-count")) {
        found.put(element.getAttribute("data-count"), Integer.valueOf(element.getTextContent()));
      }
      if (element.hasAttribute("data-faults")) {
        found.put("faults", Integer.valueOf(element.getAttribute("data-faults")));
      }
    }
    return found;
  }

  private static Map<String, Integer> inSummary(Path file) throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Row row : workbook.getSheet("概要 Summary")) {
        String item = row.getCell(0).getStringCellValue();
        String word = item.substring(item.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
        key(word).ifPresent(key -> found.put(key, (int) row.getCell(1).getNumericCellValue()));
      }
    }
    return found;
  }

  private static Optional<String> key(String word) {
    if (Set.of("issues", "unchecked", "faults").contains(word)) {
      return Optional.of(word);
    }
    for (Severity severity : Severity.values()) {
      if (severity.code().equals(word)) {
        return Optional.of("severity-" + word);
      }
    }
    for (Verdict verdict : Verdict.values()) {
      if (verdict.code().equals(word)) {
        return Optional.of("verdict-" + word);
      }
    }
    return Optional.empty();
  }

  private static long rows(Sheet sheet, String severity) {
    long rows = 0;
    for (Row row : sheet) {
      rows += row.getCell(0).getStringCellValue().endsWith(" " + severity) ? 1 : 0;
    }
    return rows;
  }
}
