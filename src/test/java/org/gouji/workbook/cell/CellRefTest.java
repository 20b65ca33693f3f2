package org.gouji.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRefTest {

  @ParameterizedTest
  @CsvSource({"A1,1,1", "B7,7,2", "Z9,9,26", "AA10,10,27", "XFD1048576,1048576,16384"})
  void referencesAreReadAndWrittenAsAReaderSeesThem(String text, int row, int column) {
    assertThat(CellRef.parse(text)).isEqualTo(new CellRef(row, column)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "7", "A0", "ABCD1", "A12345678", "A1B", "$A$1", "甲1"})
  void anythingElseIsNoReference(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CellRef.parse(text));
  }

  @Test
  void aRangeContainsItsCornersAndNothingBeyond() {
    CellRange range = CellRange.parse("B2:C3");
    assertThat(range.contains(CellRef.parse("B2"))).isTrue();
    assertThat(range.contains(CellRef.parse("C3"))).isTrue();
    assertThat(range.contains(CellRef.parse("D3"))).isFalse();
    assertThat(range.contains(CellRef.parse("B4"))).isFalse();
    assertThat(range.width()).isEqualTo(2);
    assertThat(range.height()).isEqualTo(2);
  }

  @Test
  void aCellOfAMergedRegionIsHeldByItsFirstCell() {
    MergedRegions merged =
        new MergedRegions(List.of(CellRange.parse("A1:E1"), CellRange.parse("A3:A900")));
    assertThat(merged.holderOf(CellRef.parse("D1"))).hasToString("A1");
    assertThat(merged.holderOf(CellRef.parse("A900"))).hasToString("A3");
    assertThat(merged.holderOf(CellRef.parse("B4"))).hasToString("B4");
  }
}
