package org.gouji.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndustriesAndClustersTest {
  private final Industries industries = ShippedCodelists.ALL.industries();
  private final Clusters clusters = ShippedCodelists.ALL.clusters();

  @ParameterizedTest
  @CsvSource({
    "sichuan_ten, 10",
    "sichuan_six, 6",
    "meishan_one_plus_three, 4",
    "meishan_six, 6",
    "chengdu_five, 5",
    "gbt4754_mining, 7",
    "gbt4754_manufacturing, 31",
    "gbt4754_utilities, 3",
  })
  void groupsAreComplete(String group, int members) {
    assertThat(industries.membersOf(group)).hasSize(members);
  }

  @Test
  void theFortyOneDivisionsOfIndustryRunFromSixToFortySix() {
    List<String> divisions =
        industries.all().stream().flatMap(each -> each.gbt4754().stream()).sorted().toList();
    assertThat(divisions).hasSize(41).startsWith("06").endsWith("46").doesNotHaveDuplicates();
  }

  @Test
  void lithiumIsPartOfMeishansNewMaterialsAndMapsToTheProvincesPowerBatteries() {
    assertThat(industries.isWithin("lithium_battery", "new_energy_materials")).isTrue();
    assertThat(industries.inGroup("lithium_battery", "sichuan_ten"))
        .extracting(Industry::code)
        .containsExactly("power_battery");
    assertThat(industries.inGroup("lithium_battery", "meishan_one_plus_three"))
        .extracting(Industry::code)
        .containsExactly("new_energy_materials");
  }

  @Test
  void industriesOfOverlappingClassesAreMarkedSo() {
    assertThat(industries.group("sichuan_six")).map(IndustryGroup::overlapping).contains(true);
    assertThat(industries.group("meishan_six")).map(IndustryGroup::overlapping).contains(false);
    assertThat(industries.findGroup("六大优势产业")).map(IndustryGroup::code).contains("sichuan_six");
  }

  @ParameterizedTest
  @CsvSource({
    "锂电, lithium_battery",
    "锂电产业, lithium_battery",
    "“味在眉山”, taste_of_meishan",
    "集成电路产业, integrated_circuits",
    "汽车制造业, c36",
    "制造业, manufacturing",
  })
  void industriesAreFoundByNameAndAlias(String written, String code) {
    assertThat(industries.find(written)).map(Industry::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "成渝地区电子信息产业集群, chengyu_electronics",
    "成乐眉光伏, chenglemei_pv",
    "成眉锂电先进制造业集群, chengmei_lithium",
    "成德高端能源装备集群, chengde_energy_equipment",
    "成德绵自航空装备, chengdemianzi_aviation",
    "宜宾动力电池, yibin_power_battery",
  })
  void clustersAreFoundByTheirAliases(String written, String code) {
    assertThat(clusters.find(written)).map(Cluster::code).contains(code);
  }

  @Test
  void aNestedClusterLiesInTheWiderOne() {
    assertThat(clusters.isWithin("yibin_power_battery", "sichuan_power_battery")).isTrue();
    assertThat(clusters.isWithin("sichuan_power_battery", "yibin_power_battery")).isFalse();
  }

  @Test
  void anUnknownClusterIsNotGuessed() {
    assertThat(clusters.find("锂电集群")).isEmpty();
  }
}
