package org.gouji.workbook.trap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examiner is examined: a wrong reading is named by its cell and field, 比对自检. */
class ExaminerTest {

  private static final String TABLE =
      """
      what: A plain table.
      grid:
      1 | 2022年各市工业投资（亿元）
      2 | 地区 | 工业投资 | 技改投资
      3 | 成都市 | 1830.6 | 520.6
      4 | 德阳市 | 402.7 |
      """;
  private static final String RIGHT =
      "figures:\nB3:C4 | 成都市; 德阳市 | h: 工业投资; 技改投资 | 2022 | = | 亿元\n";

  @TempDir Path folder;

  @Test
  void aRightReadingHasNoFaultAndCountsInFull() {
    SheetOutcome outcome = outcome(RIGHT);

    assertThat(outcome.faults()).isEmpty();
    assertThat(List.of(outcome.owed(), outcome.given(), outcome.right())).containsOnly(4);
    assertThat(outcome.rightByField().values()).containsOnly(4);
  }

  @Test
  void eachWrongFieldIsNamedWithItsCell() {
    assertThat(faults("B3 | 绵阳市 | 工业投资 | 2022 | = | 亿元")).contains("B3 ENTITY", "绵阳市");
    assertThat(faults("B3 | 成都市 | 工业 | 2022 | = | 亿元")).contains("B3 INDICATOR");
    assertThat(faults("B3 | 成都市 | 工业投资 | 2021 | = | 亿元")).contains("B3 PERIOD");
    assertThat(faults("B3 | 成都市 | 工业投资 | 2022 | 1830.7 | 亿元")).contains("B3 VALUE");
    assertThat(faults("B3 | 成都市 | 工业投资 | 2022 | - | 亿元")).contains("B3 VALUE");
    assertThat(faults("C4 | 德阳市 | 技改投资 | 2022 | 0 | 亿元")).contains("C4 VALUE");
    assertThat(faults("B3 | 成都市 | 工业投资 | 2022 | = | 户")).contains("B3 UNIT");
    assertThat(faults("B3 | 成都市 | 工业投资 | 2022 | = | 亿元 | about")).contains("B3 QUALIFIER");
    assertThat(faults("B3 | 成都市 | 工业投资 | 2022 | = | 亿元 | exact | HIDDEN")).contains("B3 MARKS");
  }

  @Test
  void theSameAmountInAnotherUnitOfItsKindIsRight() {
    assertThat(faults("B3 | 成都市 | 工业投资 | 2022 | 18306000 | 万元")).isEmpty();
  }

  @Test
  void whatIsMissingAndWhatIsNoFigureAreBothNamed() {
    SheetOutcome outcome = outcome("figures:\nB3 | 成都市 | 工业投资 | 2022 | = | 亿元\n");
    assertThat(String.join("\n", outcome.faults()))
        .contains("C3 is no figure but was read", "B4 is no figure but was read")
        .doesNotContain("C4");
    assertThat(outcome.given()).isEqualTo(3);

    assertThat(faults("D3 | 成都市 | 产值 | 2022 | 7 | 亿元")).contains("D3 was not read");
  }

  @Test
  void questionsAndSumsThatWereAwaitedAreMissed() {
    assertThat(String.join("\n", outcome(RIGHT + "observed: UNIT_MISSING *\n").faults()))
        .isEqualTo("UNIT_MISSING * was not observed");
    assertThat(String.join("\n", outcome(RIGHT + "sums: B-C: 3=4\n").faults()))
        .isEqualTo("B3=B4 was not found among the sums\nC3=C4 was not found among the sums");
  }

  @Test
  void aMistakeInAFixtureNamesTheFixture() {
    assertThatThrownBy(() -> outcome("figures:\nB3:B4 | 甲; 乙; 丙 | 工业投资 | 2022 | = | 亿元\n"))
        .hasMessageContaining("fixture examiner/plain")
        .hasMessageContaining("fits no side");
  }

  @Test
  void eachFixtureSaysItsTrapAndHasANameOfItsOwn() {
    List<TrapFixture> all = TrapFolder.all().toList();

    assertThat(all).hasSizeGreaterThan(60);
    assertThat(Set.copyOf(all.stream().map(TrapFixture::name).toList())).hasSameSizeAs(all);
    assertThat(all).allSatisfy(fixture -> assertThat(fixture.what()).endsWith("."));
    assertThat(all).allSatisfy(fixture -> assertThat(fixture.sheets()).isNotEmpty());
  }

  private String faults(String line) {
    return String.join("\n", outcome(RIGHT + line + "\n").faults());
  }

  private SheetOutcome outcome(String expected) {
    TrapFixture fixture = TrapText.parse("examiner", "plain", (TABLE + expected).lines().toList());
    return TrapReading.outcomes(fixture, FixtureFormat.XLSX, folder).get(0);
  }
}
