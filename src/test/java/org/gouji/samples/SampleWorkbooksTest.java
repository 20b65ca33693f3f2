package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.samples.SampleWorkbooks.FOLDER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed samples are what the generator makes, 样例与生成器一致. */
class SampleWorkbooksTest {
  private static final String HOW =
      "If the change is wanted: ./mvnw test -Dtest=SampleWorkbooksTest -Dgouji.samples.write=true";

  private static Map<String, byte[]> made;

  @BeforeAll
  static void makeAndWriteIfAsked() throws IOException {
    made = SampleWorkbooks.files();
    if (Boolean.getBoolean("gouji.samples.write")) {
      SampleWorkbooks.write(FOLDER, made);
    }
  }

  @Test
  void theFolderHoldsExactlyTheGeneratedFiles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> present =
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      assertThat(present).as(HOW).isEqualTo(made.keySet());
    }
  }

  @Test
  void everyWorkbookIsWhatTheGeneratorMakes() throws IOException {
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      byte[] committed = Files.readAllBytes(FOLDER.resolve(file.getKey()));
      if (file.getKey().endsWith(".xlsx")) {
        assertSameParts(file.getKey(), committed, file.getValue());
      }
    }
  }

  /** Part by part: another machine may pack the same parts into other bytes. */
  private static void assertSameParts(String name, byte[] committed, byte[] generated)
      throws IOException {
    Map<String, byte[]> expected = FixedZip.parts(generated);
    Map<String, byte[]> actual = FixedZip.parts(committed);
    assertThat(actual.keySet()).as(name + ". " + HOW).isEqualTo(expected.keySet());
    expected.forEach(
        (part, bytes) ->
            assertThat(actual.get(part)).as(name + " " + part + ". " + HOW).isEqualTo(bytes));
  }

  @Test
  void theAcceptanceListIsWhatTheGeneratorPlants() throws IOException {
    String committed = Files.readString(FOLDER.resolve(SampleWorkbooks.LIST));
    assertThat(committed.replace("\r\n", "\n"))
        .as(HOW)
        .isEqualTo(new String(made.get(SampleWorkbooks.LIST), StandardCharsets.UTF_8));
  }

  @Test
  void theSameCodeMakesTheSameBytes() {
    Map<String, byte[]> again = SampleWorkbooks.files();
    made.forEach((name, bytes) -> assertThat(again.get(name)).isEqualTo(bytes));
  }

  @Test
  void atLeastTwentyFiveMistakesArePlantedAndEachHasItsOwnId() {
    List<Map<String, Object>> traps = SampleWorkbooks.traps().stream().map(Trap::fields).toList();
    assertThat(traps).extracting(trap -> trap.get("id")).doesNotHaveDuplicates();
    assertThat(traps).allSatisfy(trap -> assertThat(trap).containsKeys("file", "cells", "expect"));
    assertThat(traps.stream().filter(trap -> trap.get("type").equals("trap")).count())
        .isGreaterThanOrEqualTo(25);
    assertThat(traps.stream().filter(trap -> trap.get("type").equals("guard")).count())
        .isGreaterThanOrEqualTo(12);
  }

  @Test
  void everySheetAndEveryWorkbookSaysThatItIsSynthetic() throws IOException {
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      if (!file.getKey().endsWith(".xlsx")) {
        continue;
      }
      try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.getValue()))) {
        assertThat(book.getProperties().getCustomProperties().getProperty("数据性质").getLpwstr())
            .isEqualTo(OfficeWriter.LABEL);
        assertThat(book).allSatisfy(sheet -> assertThat(words(sheet)).contains("SYNTHETIC"));
      }
    }
  }

  private static String words(Sheet sheet) {
    DataFormatter formatter = new DataFormatter();
    return StreamSupport.stream(sheet.spliterator(), false)
        .map(row -> formatter.formatCellValue(row.getCell(0)))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void creditCodesOfTheSamplesCheckOut() {
    Set<String> codes = new TreeSet<>();
    for (int number = 1; number <= 13; number++) {
      codes.add(CreditCode.of("511400", number));
    }
    assertThat(codes).hasSize(13).allMatch(CreditCode::isValid);
    // A real, published code: Tencent, Shenzhen.
    assertThat(CreditCode.isValid("9144030071526726XG")).isTrue();
  }
}
