package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.workbook.DistrictTable.assertObserved;
import static org.gouji.workbook.DistrictTable.sums;
import static org.gouji.workbook.DistrictTable.table;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hidden cells that enter sums, regressions, lost references, 公式单元格. */
class FormulaCellsTest {

  @TempDir Path folder;

  @Test
  void hiddenRowsWithoutNamesEnterSumsAsWell() {
    SheetUnderTest sheet =
        table(
            folder,
            "hidden-nameless-row-in-sum-said",
            s -> {
              s.text("A6", "").hideRow(6);
              sums(s, "SUM(B3:B6)", "SUM(C3:C5)");
            });

    assertThat(sheet.observations())
        .contains("HIDDEN_IN_SUM B7 =SUM(B3:B6)")
        .noneMatch(said -> said.startsWith("HIDDEN_IN_SUM C7"));
  }

  @Test
  void aHiddenColumnInsideASumIsSaid() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "hidden-column-in-sum-said",
            s -> {
              s.text("A1", "眉山市2022年（单位：亿元）").texts("A2", "区县", "工业投资", "技改投资", "基建投资", "投资合计");
              s.text("A3", "东坡区").number("B3", 1).number("C3", 1).number("D3", 1);
              s.formula("E3", "SUM(B3:D3)", 3).hideColumn("C");
              s.text("A4", "彭山区").number("B4", 1).number("C4", 1).number("D4", 1);
              s.formula("E4", "SUM(B4,D4)", 2);
            });

    assertThat(sheet.observations())
        .contains("HIDDEN_IN_SUM E3 =SUM(B3:D3)")
        .noneMatch(said -> said.startsWith("HIDDEN_IN_SUM E4"));
  }

  @Test
  void hiddenRowsWithoutNumbersEnterNothing() {
    SheetUnderTest sheet =
        table(
            folder,
            "hidden-empty-row-valid",
            s -> {
              s.text("B5", "").text("C5", "").hideRow(5);
              sums(s, "SUM(B3:B6)", "SUM(C3:C6)");
            });

    assertObserved(sheet);
  }

  @Test
  void anActualThatARegressionProducedIsSaid() {
    SheetUnderTest sheet =
        table(
            folder,
            "actual-from-forecast-said",
            s -> {
              s.formula("B4", "ROUND(_xlfn.FORECAST.LINEAR(2022,B5:B6,C5:C6),1)", 4);
              sums(s, "SUM(B3:B6)", "SUM(C3:C6)");
            });

    assertObserved(sheet, "EXTRAPOLATED B4 =ROUND(_xlfn.FORECAST.LINEAR(2022,B5:B6,C5:C6),1)");
  }

  @Test
  void aColumnThatSaysItForecastsMayDoSo() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "forecast-column-valid",
            s -> {
              s.text("A1", "眉山市2022年（单位：亿元）").texts("A2", "区县", "工业投资", "工业投资预测");
              s.text("A3", "东坡区").number("B3", 1).formula("C3", "TREND(B3:B4)", 1);
              s.text("A4", "彭山区").number("B4", 2).formula("C4", "TREND(B3:B4)", 2);
            });

    assertThat(sheet.observations()).noneMatch(said -> said.startsWith("EXTRAPOLATED"));
  }

  @Test
  void aLostReferenceBehindAValueIsSaid() {
    SheetUnderTest sheet =
        table(
            folder,
            "lost-reference-said",
            s -> sums(s, "IFERROR(SUM(B3:B5,#REF!),12)", "SUM(C3:C6)"));

    assertObserved(sheet, "BROKEN_REFERENCE B7 =IFERROR(SUM(B3:B5,#REF!),12)");
  }
}
