package org.gouji.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.workbook.cell.CellContent.NumberContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "General                    | 1141.3   | 1141.3",
        "G/通用格式                  | 24.3     | 24.3",
        "0.00                       | 5067     | 5067.00",
        "0.00                       | 1.005    | 1.01",
        "#,##0                      | 17300.4  | 17,300",
        "#,##0.00_);(#,##0.00)      | -1234.5  | (1,234.50)",
        "_ * #,##0.0_ ;_ * -#,##0.0_ ;_ * \"-\"_ ;_ @_  | -12.34 | -12.3",
        "0.0%                       | 0.0664   | 6.6%",
        "0.0\"亿元\"                  | 1141.34  | 1141.3亿元",
        "0_ ;[Red]-0                | 12       | 12",
        "yyyy\"年\"m\"月\"             | 45657    | 2024年12月",
        "yyyy/m/d                   | 45657    | 2024/12/31",
        "[$-804]yyyy\"年\"m\"月\"d\"日\";@ | 45657 | 2024年12月31日",
        "0.00E+00                   | 123456   | 1.23E+05",
        "0!.0,                      | 1141300  | 114.1",
        "0!.0,\"万\"                 | -1141300 | -114.1万",
        "0!.0000\"亿元\"             | 17300    | 1.7300亿元",
        "#,##0.0,\"千元\"            | 1141340  | 1,141.3千元",
        "[>=10000]0!.0,\"万\";0      | 1141300  | 114.1万",
        "0.0‰                       | 5.25     | 5.3‰",
        "0.0\"%\"                    | 6.64     | 6.6%",
        "0.0\\%                      | 6.64     | 6.6%",
        "[DBNum1]0                  | 12       | 12",
        ";;;                        | 5        | ^^",
        "#,##0.00;[红色]-#,##0.00    | -1234.5  | -1,234.50",
        "[颜色10]0.0;[蓝色]-0.0      | -5.55    | -5.6",
        "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 0 | -",
        "??0.0                      | 1.25     | 1.3",
        "0;-0;;@                    | 0        | ^^",
        "General\" 家\"              | 12       | 12 家",
        "G/通用格式\"亿元\"           | 12.5     | 12.5亿元",
        "General;[红色]-General      | -12.5    | -12.5",
        "#\\ ##0.0                  | 12345.67 | 12 345.7",
      })
  void aNumberIsShownAsTheReaderSeesIt(String code, BigDecimal number, String shown) {
    assertThat(new CellFormat(code.strip(), false).display(number))
        .isEqualTo(Optional.ofNullable(shown).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy/m/d",
        "yyyy\"年\"m\"月\"",
        "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
        "h:mm",
        "[h]:mm",
        "mmm-yy"
      })
  void dateFormatsAreRecognised(String code) {
    assertThat(new CellFormat(code, false).isDate()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "G/通用格式",
        "0.00",
        "#,##0.00_);[Red](#,##0.00)",
        "0\"days\"",
        "0.0\\h",
        "0!d",
        "[DBNum1][$-804]General",
        "0.00E+00",
        "@",
        "0.0%",
        "General\"月\""
      })
  void numberFormatsAreNotMistakenForDates(String code) {
    assertThat(new CellFormat(code, false).isDate()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.066   | 0.0%          | 6.6     | 6.6     | 0.05   | %",
        "0.0664  | 0.0%          | 6.64    | 6.6     | 0.05   | %",
        "6.64    | 0.0\"%\"        | 6.64    | 6.6     | 0.05   | %",
        "1141.34 | 0.0           | 1141.34 | 1141.3  | 0.05   | ''",
        "5067    | 0.00          | 5067    | 5067.00 | 0.005  | ''",
        "5067    | General       | 5067    | 5067    | 0.5    | ''",
        "24.3    | General       | 24.3    | 24.3    | 0.05   | ''",
        "17300   | #,##0         | 17300   | 17300   | 0.5    | ''",
        "-12.34  | #,##0.0;(#,##0.0) | -12.34 | -12.3 | 0.05  | ''",
        "1141.34 | 0.0\"亿元\"     | 1141.34 | 1141.3  | 0.05   | 亿元",
        "0.0004  | 0.0           | 0.0004  | 0.0     | 0.05   | ''",
        "12.75   | # ?/?         | 12.75   | 12.75   | 0.005  | ''",
        "1141300 | #,##0.0,      | 1141.3  | 1141.3  | 0.05   | ''",
        "1141300 | 0!.0,         | 114.13  | 114.1   | 0.05   | ''",
        "1141300 | 0!.0,\"万\"    | 114.13  | 114.1   | 0.05   | 万",
        "123456  | 0.00E+00      | 123456  | 1.23E+5 | 500    | ''",
        "12.75   | ;;;           | 12.75   | 12.75   | 0.005  | ''",
        "12345.67 | # ##0.0      | 12345.67 | 12345.7 | 0.05  | ''",
        "1234567.89 | #\\ ###\\ ##0.0 | 1234567.89 | 1234567.9 | 0.05 | ''",
        "123456  | 0\"万\"0000    | 123456  | 123456  | 0.5    | ''",
        "12.3    | G/通用格式\"亿元\" | 12.3    | 12.3    | 0.05   | 亿元",
        "0.1     | 0.000000000000000000 | 0.1 | 0.100000000000000 | 0.0000000000000005 | ''",
      })
  void writtenPrecisionIsHalfAStepOfWhatIsDisplayed(
      BigDecimal stored,
      String code,
      BigDecimal exact,
      BigDecimal shown,
      BigDecimal halfStep,
      String unit) {
    SheetCell cell =
        new SheetCell(
            CellRef.parse("B7"),
            new NumberContent(stored, stored.toString()),
            Optional.empty(),
            new CellFormat(code, false));
    WrittenNumber written = cell.written().orElseThrow();
    assertThat(written).isEqualTo(new WrittenNumber(exact, shown, unit));
    assertThat(written.halfStep()).isEqualByComparingTo(halfStep);
  }
}
