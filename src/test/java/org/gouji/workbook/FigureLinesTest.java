package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures as JSON Lines, 数据项清单. */
class FigureLinesTest {

  @TempDir Path folder;

  @Test
  void aLineHoldsTheFigureInTheUnitItIsWrittenIn() {
    SheetUnderTest sheet =
        SheetUnderTest.of(
            folder,
            "figure-lines",
            s ->
                s.text("A1", "眉山市2022年（单位：亿元）")
                    .texts("A2", "区县", "工业投资", "技改投资")
                    .texts("A3", "东坡区", "超2300", "—"));
    FigureLines lines = new FigureLines(SheetUnderTest.CODELISTS);

    assertThat(lines.line(sheet.figure("B3")))
        .isEqualTo(
            "{\"file\":\"figure-lines.xlsx\",\"sheet\":\"Sheet1\",\"cell\":\"B3\","
                + "\"kind\":\"actual\",\"entity\":\"东坡区\",\"regionCode\":\"511402\","
                + "\"indicator\":\"工业投资\",\"indicatorCode\":\"industrial_investment\","
                + "\"period\":\"2022\",\"value\":2300,\"unit\":\"亿元\","
                + "\"qualifier\":\"more_than\",\"lower\":2300,\"upper\":null,"
                + "\"raw\":\"超2300\"}");
    assertThat(lines.line(sheet.figure("C3")))
        .contains("\"value\":null")
        .contains("\"qualifier\":\"missing\"")
        .contains("\"raw\":\"—\"");
  }
}
