package org.gouji.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layout files and the mistakes in them, 表样文件. */
class LayoutFolderTest {

  private static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));
  private static final String GOOD =
      """
      name: {zh: 表, en: form}
      unit: 亿元
      columns:
        - {header: 地区, role: region}
        - {header: 工业投资, role: value, indicator: industrial_investment}
      """;

  @TempDir Path folder;

  @Test
  void theLayoutsOfTheProjectAreAllUsable() {
    LayoutFolder shipped = LayoutFolder.load(Path.of("workbooks", "layouts"), CODELISTS);

    assertThat(shipped.faults()).isEmpty();
    assertThat(shipped.layouts()).isNotEmpty();
  }

  @Test
  void aBrokenFileIsOneFaultAndTheOthersAreRead() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "name: [");
    Files.writeString(folder.resolve("b.yaml"), GOOD);

    LayoutFolder loaded = LayoutFolder.load(folder, CODELISTS);

    assertThat(loaded.layouts()).extracting(SheetLayout::code).containsExactly("b");
    assertThat(loaded.faults()).hasSize(1);
    assertThat(loaded.faults().get(0).file()).isEqualTo("a.yaml");
    assertThat(loaded.faults().get(0).message().english()).contains("not valid YAML");
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          unit: 亿元|unit: 桶|2|'unit' cannot be '桶'; use a unit of codelists/units.yaml
          industrial_investment|no_such|5|'indicator' cannot be 'no_such'; use a code of codelists/indicators.yaml
          role: region|role: regoin|4|'role' cannot be 'regoin'
          unit: 亿元|units: 亿元|2|'units' is no field of a layout
          "zh: 表, "|""|1|'zh' is missing; add it
          unit: 亿元|header_row: x|2|a whole number from 1
          """)
  void aMistakeNamesItsLineAndTheRemedy(String right, String wrong, String line, String message)
      throws IOException {
    Files.writeString(folder.resolve("form.yaml"), GOOD.replace(right, wrong));

    List<Fault> faults = LayoutFolder.load(folder, CODELISTS).faults();

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).place()).isEqualTo(line);
    assertThat(faults.get(0).message().english()).contains(message);
  }

  @Test
  void aMissingFolderIsAFaultThatNamesIt() {
    List<Fault> faults = LayoutFolder.load(folder.resolve("nowhere"), CODELISTS).faults();

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).file()).endsWith("nowhere");
  }
}
