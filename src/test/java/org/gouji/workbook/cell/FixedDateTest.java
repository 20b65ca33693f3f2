package org.gouji.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.gouji.workbook.cell.CellContent.DateContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way shows the day the formatting library shows, or leaves it to that. */
class FixedDateTest {

  private static final int LAST_DAY = 2_958_465;
  private static final int FIRST_OF_MARCH_1900 = 61;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-mm-dd",
        "yyyy/m/d",
        "yyyy/m/d;@",
        "yyyy.mm",
        "yyyy",
        "yyyy年",
        "yyyy年m月",
        "yyyy年mm月dd日",
        "yyyy年m月d日;@"
      })
  void itShowsWhatTheLibraryShows(String code) {
    DataFormatter library = new DataFormatter(Locale.CHINA);
    FixedDate format = FixedDate.of(code, false).orElseThrow();
    Random random = new Random(code.hashCode());
    for (int i = 0; i < 2_000; i++) {
      int serial = FIRST_OF_MARCH_1900 + random.nextInt(LAST_DAY - FIRST_OF_MARCH_1900 + 1);
      assertThat(format.text(BigDecimal.valueOf(serial)))
          .as(serial + " as " + code)
          .hasValue(library.formatRawCellContents(serial, 164, code, false).strip());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"m/d/yy", "yyyy-mm-dd hh:mm", "mmm yyyy", "yy年m月", "dd.mm.yyyy", "h:mm"})
  void otherFormsAreLeftToTheLibrary(String code) {
    assertThat(FixedDate.of(code, false)).isEmpty();
  }

  @Test
  void timesAndTheFirstDaysOf1900AreLeftToTheLibrary() {
    FixedDate format = FixedDate.of("yyyy-mm-dd", false).orElseThrow();
    assertThat(format.text(new BigDecimal("45657.5"))).isEmpty();
    assertThat(format.text(BigDecimal.valueOf(60))).isEmpty();
    assertThat(format.text(BigDecimal.valueOf(LAST_DAY + 1))).isEmpty();
    assertThat(FixedDate.of("yyyy-mm-dd", true)).isEmpty();
  }

  @Test
  void theDayBehindTheTextIsTheSameDay() {
    CellFormat format = new CellFormat("yyyy-mm-dd", false);
    Random random = new Random(1900);
    for (int i = 0; i < 2_000; i++) {
      String serial = Integer.toString(random.nextInt(LAST_DAY + 1));
      DateContent date = (DateContent) StoredContent.of(serial, format);
      if (date.serial().intValue() != 60) {
        assertThat(format.display(date.serial())).as(serial).isEqualTo(date.date().toString());
      }
    }
    assertThat(((DateContent) StoredContent.of("61", format)).date()).hasToString("1900-03-01");
    assertThat(((DateContent) StoredContent.of("59", format)).date()).hasToString("1900-02-28");
  }
}
