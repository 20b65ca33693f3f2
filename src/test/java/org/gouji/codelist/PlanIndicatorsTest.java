package org.gouji.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.quantity.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every indicator of the three plan documents is in the dictionary, in a unit that fits. */
class PlanIndicatorsTest {
  private static final int INDICATOR_COLUMN = 4;

  private final Codelists codelists = ShippedCodelists.ALL;

  @ParameterizedTest
  @CsvSource({
    "世界一流产业数, 个, world_class_industries,",
    "世界500强企业数, 家, fortune_500_enterprises,",
    "“领航”企业数, 家, pilot_enterprises,",
    "国家天然气(页岩气)产能, 亿立方米, natural_gas_capacity,",
    "“工业眉山”规模, 亿元, industrial_scale,",
    "工业增加值占GDP比重, %, industrial_share_of_gdp,",
    "新能源新材料产业占工业比重, %, industry_share_of_industry, new_energy_materials",
    "研发经费投入强度, %, rd_intensity,",
    "高新技术产业营业收入占规上工业比重, %, industry_revenue_share_of_above_scale, high_tech_industry",
    "绿色低碳优势产业营业收入占规上工业比重, %, industry_revenue_share_of_above_scale, green_low_carbon",
    "工业投资占全社会固定资产投资比重, %, industrial_investment_share,",
    "农产品产地初加工率, %, farm_produce_primary_processing,",
    "生产性服务业规模占服务业比重, %, producer_services_share_of_services,",
    "新能源新材料千亿产业数, 个, hundred_billion_industries, new_energy_materials",
    "新能源新材料单个产业规模(千亿级), 亿元, single_industry_scale, new_energy_materials",
    "锂电产业规模, 亿元, industry_scale, lithium_battery",
    "晶硅光伏产业规模, 亿元, industry_scale, crystalline_silicon_pv",
    "化工新材料产业规模, 亿元, industry_scale, new_chemical_materials",
    "电子信息产业规模, 亿元, industry_scale, electronic_information",
    "装备制造产业规模, 亿元, industry_scale, equipment_manufacturing",
    "医药食品产业规模, 亿元, industry_scale, medicine_food",
    "规上工业企业数字化转型智能化升级覆盖率, %, digital_upgrading_coverage,",
    "“味在眉山”产业规模(千亿级), 亿元, industry_scale, taste_of_meishan",
    "规上企业研发活动覆盖率, %, rd_activity_coverage,",
    "新培育国省级创新平台数, 个, new_innovation_platforms,",
    "产业学院数, 个, industrial_colleges,",
    "千亿园区数, 个, hundred_billion_parks,",
    "单个园区规模(千亿级), 亿元, single_park_scale,",
    "1000亿元企业数, 户, enterprises_of_100_billion,",
    "500亿元企业数, 户, enterprises_of_50_billion,",
    "100亿元企业数, 户, enterprises_of_10_billion,",
    "化工园区数, 个, chemical_parks,",
    "工业门类大类数, 个, industry_divisions,",
    "工业门类小类数, 个, industry_classes,",
    "工业增加值, 亿元, industrial_value_added,",
    "工业增加值较十年前提升量级, 个, industrial_value_added_decade_steps,",
    "规上工业企业营业收入, 万亿元, above_scale_revenue,",
    "规上工业企业营业收入较十年前增长倍数, 倍, above_scale_revenue_decade_multiple,",
    "规上工业增加值增速排名(副省级及以上城市), 位, above_scale_value_added_growth_rank_major_cities,",
    "规上工业企业利润, 亿元, above_scale_profit,",
    "规上工业企业利润同比增速, %, above_scale_profit_growth,",
    "规上工业企业利润为十年前的倍数, 倍, above_scale_profit_decade_multiple,",
    "规上工业企业利润率, %, above_scale_profit_margin,",
    "规上工业企业利润率排名(全国所有城市), 位, above_scale_profit_margin_rank_all_cities,",
    "国家新型工业化产业示范基地数, 个, demonstration_bases,",
    "先进制造业城市发展指数排名, 位, manufacturing_city_index_rank,",
    "支柱产业数, 个, pillar_industries,",
    "地理标志品牌数, 个, geographical_brands,",
    "国家中小企业特色产业集群数, 个, national_sme_clusters,",
    "省级战略性新兴产业集群数, 个, provincial_emerging_clusters,",
    "入库国家科技型中小企业数, 家, technology_smes,",
    "入库国家科技型中小企业数同比增速, %, technology_smes_growth,",
    "国家高新技术企业净增数, 家, high_tech_enterprises_net_increase,",
    "国家高新技术企业数, 万家, high_tech_enterprises,",
    "国家高新技术企业数排名(全国重点城市), 位, high_tech_enterprises_rank_major_cities,",
    "技术合同成交额, 亿元, technology_contract_value,",
    "技术合同成交额占GDP比重, %, technology_contract_share_of_gdp,",
    "技术合同成交额全国排名, 位, technology_contract_value_rank_in_country,",
    "国家级制造业创新中心数, 个, national_manufacturing_innovation_centres,",
    "国家级产业创新中心数, 个, national_industry_innovation_centres,",
    "省级以上新型研发平台数, 家, new_type_research_platforms,",
    "省级以上其他创新平台数, 家, other_innovation_platforms,",
    "规上企业数, 家, above_scale_enterprises,",
    "规上企业数(此前), 家, above_scale_enterprises,",
    "规上企业数全国排名, 位, above_scale_enterprises_rank_in_country,",
    "本土世界500强企业数, 家, local_fortune_500_enterprises,",
    "国家级专精特新“小巨人”企业新增数, 家, new_little_giants,",
    "国家级专精特新“小巨人”企业数, 家, little_giants,",
    "国家级专精特新“小巨人”企业数全国排名, 位, little_giants_rank_in_country,",
    "制造业单项冠军数, 家, manufacturing_champions,",
    "全球独角兽企业数, 家, unicorns,",
    "工业和信息化领域上市企业数, 家, listed_industrial_enterprises,",
    "上云企业数, 万户, enterprises_on_cloud,",
    "企业上云率全国排名, 位, cloud_adoption_rank_in_country,",
    "制造业重点产业链数, 条, key_industrial_chains,",
    "两化融合水平指数, 指数, it_integration_index,",
    "两化融合水平指数全国排名, 位, it_integration_index_rank_in_country,",
    "数字化研发设计工具普及率, %, digital_design_tools,",
    "数字化研发设计工具普及率高于全国, 百分点, digital_design_tools_lead_over_country,",
    "全球“灯塔工厂”数, 家, lighthouse_factories,",
    "成都超算中心计算能力全球排名, 位, supercomputing_rank,",
    "国家级工业互联网双跨平台数, 个, cross_domain_platforms,",
    "城镇常住人口, 万人, urban_resident_population,",
    "常住人口城镇化率, %, urbanisation_rate,",
    "常住人口城镇化率高于全国, 百分点, urbanisation_lead_over_country,",
    "常住人口城镇化率高于全省, 百分点, urbanisation_lead_over_province,",
    "户籍人口, 万人, registered_population,",
    "户籍人口城镇化率, %, registered_urbanisation_rate,",
    "农机总动力(基期), 万千瓦, farm_machinery_power,",
    "农机总动力, 万千瓦, farm_machinery_power,",
    "农机数量, 万台(套), farm_machines,",
    "主要农作物综合机械化率, %, crop_mechanisation,",
    "农业物联网示范基地数, 个, farm_iot_bases,",
    "工业综合实力全国排名, 位, industrial_strength_rank_in_country,",
    "工业增加值规模排位提升位数, 位, industrial_value_added_rank_gain,",
    "工业增加值规模全国排名, 位, industrial_value_added_rank_in_country,",
    "工业与生产性服务业增加值占比, %, industry_and_producer_services_share,",
    "装备制造重点产业集群数, 个, equipment_clusters,",
    "医药健康产业名片数, 张, health_industry_brands,",
    "世界级战略性新兴产业集群数, 个, world_emerging_clusters,",
    "重点用能行业企业节能监察覆盖率, %, energy_inspection_coverage,",
    "子基金体系重点产业链覆盖率, %, fund_chain_coverage,",
  })
  void planIndicatorsResolve(String written, String unit, String code, String industry) {
    IndicatorMatch match = codelists.indicators().resolve(written).orElseThrow();
    assertThat(match.indicator().code()).isEqualTo(code);
    assertThat(match.industry().map(Industry::code)).isEqualTo(Optional.ofNullable(industry));
    assertThat(codelists.units().find(unit).map(UnitOfMeasure::dimension))
        .contains(match.indicator().dimension());
  }

  @Test
  void nothingInTheCollectedFactsIsUnknown() throws IOException {
    Path facts =
        Path.of(System.getProperty("gouji.shared", "../shared")).resolve("plans-facts.csv");
    assumeTrue(Files.isRegularFile(facts), "skipped: there is no " + facts);
    List<String> lines = Files.readAllLines(facts);
    Set<String> unknown =
        lines.stream()
            .skip(1)
            .map(line -> line.split(",")[INDICATOR_COLUMN])
            .filter(written -> codelists.indicators().resolve(written).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unknown).isEmpty();
  }
}
