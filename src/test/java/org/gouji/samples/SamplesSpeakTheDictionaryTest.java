package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names in the samples are names of the code lists, so that only planted names are unknown, 用语. */
class SamplesSpeakTheDictionaryTest {
  /** Columns that say what a row is about, or a time. */
  private static final Set<String> KEYS =
      Set.of(
          "地区",
          "区(市)县",
          "行业",
          "产业",
          "指标名称",
          "计量单位",
          "2022年",
          "2021年",
          "集群名称",
          "序号",
          "项目编号",
          "项目名称",
          "所属集群",
          "所在市州",
          "计划竣工时间",
          "统一社会信用代码",
          "企业名称");

  private static Codelists codelists;

  @BeforeAll
  static void load() {
    codelists = Codelists.load(Path.of("codelists"));
  }

  @Test
  void everyMeasureIsAnIndicator() {
    Set<String> unknown = new TreeSet<>();
    tables()
        .flatMap(table -> table.headers().stream())
        .filter(header -> !KEYS.contains(header))
        .map(SamplesSpeakTheDictionaryTest::measure)
        .filter(name -> codelists.indicators().resolve(name).isEmpty())
        .forEach(unknown::add);
    rowNames("指标名称")
        .filter(name -> codelists.indicators().resolve(name).isEmpty())
        .forEach(unknown::add);
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyPlaceButThePlantedOneIsKnown() {
    Predicate<String> known =
        name -> codelists.regions().isWholeWord(name) || codelists.regions().find(name).isPresent();
    assertThat(
            Stream.of(rowNames("地区"), rowNames("区(市)县"), cells("所在市州"))
                .flatMap(names -> names)
                .filter(known.negate()))
        .containsExactly("翠萍区");
  }

  @Test
  void everyClusterIsKnown() {
    assertThat(
            Stream.concat(rowNames("集群名称"), cells("所属集群"))
                .filter(name -> codelists.clusters().find(name).isEmpty()))
        .isEmpty();
  }

  @Test
  void everyIndustryIsKnown() {
    assertThat(
            Stream.concat(rowNames("行业"), rowNames("产业"))
                .map(name -> name.replace("其中:", ""))
                .filter(name -> !name.equals("合计"))
                .filter(name -> codelists.industries().find(name).isEmpty()))
        .isEmpty();
  }

  /** The header without period and unit. */
  private static String measure(String header) {
    return header.replaceFirst("^20\\d\\d年(1—\\d{1,2}月)?", "").replaceFirst("\\([^()]*\\)$", "");
  }

  private static Stream<Table> tables() {
    return SampleWorkbooks.all().stream().flatMap(sample -> sample.file().tables().stream());
  }

  private static Stream<String> rowNames(String firstHeader) {
    return tables()
        .filter(table -> table.headers().get(0).equals(firstHeader))
        .flatMap(table -> table.rows().stream())
        .map(row -> text(row, 0));
  }

  private static Stream<String> cells(String header) {
    return tables()
        .filter(table -> table.headers().contains(header))
        .flatMap(
            table -> table.rows().stream().map(row -> text(row, table.headers().indexOf(header))));
  }

  private static String text(List<Content> row, int column) {
    return ((Content.Words) row.get(column)).text();
  }
}
