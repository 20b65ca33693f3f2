package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.gouji.figure.Mark;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Submission;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.cell.ReadTerms;
import org.gouji.workbook.cell.WorkbookException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook as handed in: all its sheets, the bad ones too, 报送识读. */
class SubmissionReaderTest {

  @TempDir Path folder;

  @Test
  void fileAndSheetNamesTellRegionAndPeriodWhereTheSheetDoesNot() {
    Path file =
        WorkbookFixture.named("names-tell-region-and-period")
            .sheet(
                "1-6月", s -> s.texts("A1", "产业", "营业收入（亿元）").text("A2", "锂电产业").number("B2", 31.2))
            .writeTo(folder);
    Submission submission =
        new SubmissionReader(
                SheetUnderTest.CODELISTS,
                List.of(),
                ReadTerms.DEFAULT,
                WrittenNumber.DEFAULT_ABOUT_BAND)
            .read(file, "2023年/眉山市.xlsx");
    SheetUnderTest sheet = SheetUnderTest.of(submission.sheets().get(0));

    assertThat(submission.file()).isEqualTo("2023年/眉山市.xlsx");
    assertThat(sheet.said("B2"))
        .isEqualTo(
            "region=511400;industry=lithium_battery industry_revenue 2023-01/06"
                + " [3115000000, 3125000000]");
    assertThat(sheet.figure("B2").id()).isEqualTo("2023年/眉山市.xlsx!1-6月!B2");
    assertThat(sheet.observations()).as("and nothing else is observed").isEmpty();
  }

  @Test
  void hiddenSheetsAreReadAndMarked() {
    Path file =
        WorkbookFixture.named("hidden-sheet-read")
            .sheet(
                "四川省2022年", s -> s.texts("A1", "地区", "工业投资（亿元）").text("A2", "成都市").number("B2", 1))
            .sheet("说明", s -> s.text("A1", "说明"))
            .hide("四川省2022年", SheetVisibility.VERY_HIDDEN)
            .writeTo(folder);
    SheetReading sheet = SheetUnderTest.read(file, List.of()).sheets().get(0);

    assertThat(sheet.hidden()).isTrue();
    assertThat(sheet.figures()).allMatch(figure -> figure.is(Mark.HIDDEN)).hasSize(1);
  }

  @Test
  void aSheetThatCannotBeReadDoesNotLoseTheOthers() {
    String rows =
        """
        <row r='1'><c r='A1' t='str'><v>地区</v></c><c r='B1' t='str'><v>工业投资（亿元）</v></c></row>
        <row r='2'><c r='A2' t='str'><v>成都市</v></c><c r='B2'><v>1.5</v></c></row>
        """;
    Path file =
        RawWorkbook.named("bad-sheet-others-read")
            .sheetData(rows)
            .workbook(
                "<sheets><sheet name='坏表' sheetId='2' r:id='r9'/>"
                    + "<sheet name='四川省2022年' sheetId='1' r:id='r1'/></sheets>")
            .part(
                "xl/_rels/workbook.xml.rels",
                RawWorkbook.relationships(
                    RawWorkbook.relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + RawWorkbook.relation("r9", "worksheet", "worksheets/sheet9.xml")))
            .part("xl/worksheets/sheet9.xml", "<worksheet><sheetData><row><c")
            .writeTo(folder);
    Submission submission = SheetUnderTest.read(file, List.of());

    assertThat(submission.sheets().get(0).figures()).isEmpty();
    assertThat(submission.sheets().get(0).observations()).hasSize(1);
    assertThat(submission.sheets().get(0).observations().get(0).words()).contains("坏表");
    assertThat(SheetUnderTest.of(submission.sheets().get(1)).cells()).containsExactly("B2");
  }

  @Test
  void anUnreadableFileIsRefusedAsAWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.xlsx"), "");

    assertThatThrownBy(() -> SheetUnderTest.read(file, List.of()))
        .isInstanceOf(WorkbookException.class);
  }
}
