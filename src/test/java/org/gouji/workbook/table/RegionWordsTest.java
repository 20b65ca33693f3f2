package org.gouji.workbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gouji.codelist.Codelists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The region a title or a file name is about, 文中行政区划识别. */
class RegionWordsTest {

  private final RegionWords words = RegionWords.of(Codelists.load(Path.of("codelists")));

  @ParameterizedTest(name = "{0} is about {1}")
  @CsvSource({
    "四川省2022年工业主要指标,510000",
    "四川省眉山市2022年,511400",
    "眉山2023年1—6月,511400",
    "眉山市经济和信息化局,511400",
    "成都市青羊区工业,510105",
    "乐山市市中区,511102",
    "511400-2023-06,511400"
  })
  void theInnermostRegionCounts(String text, String code) {
    assertThat(words.in(text).orElseThrow().region().code()).isEqualTo(code);
  }

  @Test
  void ofSeveralRegionsNoneIsMeant() {
    assertThat(words.in("成都市与眉山市对比")).isEmpty();
    assertThat(words.in("工业经济月报")).isEmpty();
  }
}
