package org.gouji.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
  private static final String SICHUAN = "510000";

  private final Regions regions = ShippedCodelists.ALL.regions();

  @Test
  void thirtyFourProvincesStandBelowTheCountry() {
    assertThat(regions.childrenOf("100000")).hasSize(34);
  }

  @Test
  void sichuanHasTwentyOneCitiesAndPrefectures() {
    assertThat(regions.childrenOf(SICHUAN)).hasSize(21);
  }

  @Test
  void sichuanHasOneHundredAndEightyThreeCounties() {
    assertThat(counties()).hasSize(183);
  }

  @Test
  void eachCountyLiesInTheCityWhoseCodeItBegins() {
    assertThat(counties())
        .allSatisfy(
            county -> assertThat(county.parent()).contains(county.code().substring(0, 4) + "00"));
  }

  @Test
  void everyNameFindsItsRegionInsideItsParent() {
    assertThat(regions.all())
        .filteredOn(region -> region.parent().isPresent())
        .allSatisfy(
            region ->
                assertThat(regions.find(region.name(), region.parent().get())).contains(region));
  }

  @ParameterizedTest
  @CsvSource({
    "北 京, 110000",
    "北　京, 110000",
    "内 蒙 古, 150000",
    "成都市, 510100",
    "成 都 市, 510100",
    "成都, 510100",
    "凉山, 513400",
    "凉山州, 513400",
    "凉山彝族自治州, 513400",
    "甘孜, 513300",
    "甘孜县, 513328",
    "其中：成都市, 510100",
    "'#眉山市', 511400",
    "'  －眉山', 511400",
    "1.自贡市, 510300",
    "二、攀枝花市, 510400",
    "渠县, 511725",
    "四川省成都市, 510100",
    "四川成都, 510100",
    "乐山市市中区, 511102",
    "内江市中区, 511002",
    "Chengdu, 510100",
    "四川天府新区, 5101Z1",
  })
  void namesAreFoundAsPeopleWriteThem(String written, String code) {
    assertThat(regions.find(written)).map(Region::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"市中区", "高新区", "渠", "成都市成都市", "都", "", "成德", "四川成", "成"})
  void ambiguousAndUnknownNamesAreNotGuessed(String written) {
    assertThat(regions.find(written)).isEmpty();
  }

  @Test
  void theParentSettlesAnAmbiguousName() {
    assertThat(regions.find("市中区", "511100")).map(Region::code).contains("511102");
    assertThat(regions.find("市中区", "511000")).map(Region::code).contains("511002");
    assertThat(regions.find("市中区", "510100")).isEmpty();
  }

  @Test
  void insideItsPrefectureTheSharedShortNameIsTheCounty() {
    assertThat(regions.find("甘孜", "513300")).map(Region::code).contains("513328");
    assertThat(regions.find("甘孜", SICHUAN)).map(Region::code).contains("513300");
  }

  @ParameterizedTest
  @ValueSource(strings = {"全国", "全 省", "全市", "合计", "总　计", "全州"})
  void wordsForTheWholeAreNoNames(String written) {
    assertThat(regions.isWholeWord(written)).isTrue();
    assertThat(regions.find(written)).isEmpty();
  }

  @Test
  void aWordForTheWholeMeansTheRightAncestorOfTheContext() {
    assertThat(regions.wholeOf("全市", "510104")).map(Region::code).contains("510100");
    assertThat(regions.wholeOf("全省", "510104")).map(Region::code).contains(SICHUAN);
    assertThat(regions.wholeOf("全国", "510104")).map(Region::code).contains("100000");
    assertThat(regions.wholeOf("合计", "510100")).map(Region::code).contains("510100");
    assertThat(regions.wholeOf("全市", SICHUAN)).isEmpty();
    assertThat(regions.wholeOf("成都市", SICHUAN)).isEmpty();
  }

  @Test
  void withinFollowsTheParentsAndIncludesTheRegionItself() {
    assertThat(regions.isWithin("510104", SICHUAN)).isTrue();
    assertThat(regions.isWithin(SICHUAN, SICHUAN)).isTrue();
    assertThat(regions.isWithin("500000", SICHUAN)).isFalse();
    assertThat(regions.isWithin("no such code", SICHUAN)).isFalse();
  }

  @Test
  void zonesAreListedApartFromTheDivisionsTheyLieAcross() {
    assertThat(regions.childrenOf("510100")).hasSize(20);
    assertThat(regions.zonesOf("510100")).extracting(Region::code).contains("5101Z1", "5101Z2");
  }

  private List<Region> counties() {
    return regions.all().stream().filter(r -> r.level() == RegionLevel.COUNTY).toList();
  }
}
