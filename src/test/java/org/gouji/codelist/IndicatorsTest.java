package org.gouji.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {
  private final Indicators indicators = ShippedCodelists.ALL.indicators();

  @ParameterizedTest
  @CsvSource({
    "GDP, gdp",
    "地区生产总值（亿元）, gdp",
    "地区生产总值(GDP), gdp",
    "工 业 增 加 值, industrial_value_added",
    "规模以上工业增加值, above_scale_value_added",
    "工业增加值（规模以上）, above_scale_value_added",
    "全市规上工业增加值, above_scale_value_added",
    "规上营业收入, above_scale_revenue",
    "规上工业企业利润率, above_scale_profit_margin",
    "利润总额（万元）, total_profit",
    "其中：工业投资（亿元）, industrial_investment",
    "R＆D经费（亿元）, rd_expenditure",
    "专精特新小巨人企业数, little_giants",
    "亩均税收（万元/亩）, tax_per_mu",
  })
  void namesAreFoundAsPeopleWriteThem(String written, String code) {
    assertThat(indicators.find(written)).map(match -> match.indicator().code()).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "规上工业增加值增速, above_scale_value_added_growth",
    "规上工业增加值同比增长（%）, above_scale_value_added_growth",
    "规上工业增加值同比±%, above_scale_value_added_growth",
    "营业收入/同比增长（%）, operating_revenue_growth",
    "规模以上营业收入增速, above_scale_revenue_growth",
    "工业投资环比增长, industrial_investment_growth_on_period",
    "技术合同成交额全国排名, technology_contract_value_rank_in_country",
    "工业增加值规模全国排名, industrial_value_added_rank_in_country",
    "规上工业增加值增速全省排名, above_scale_value_added_growth_rank_in_province",
    "工业投资占全省比重, industrial_investment_share_of_province",
    "资产负债率同比增减, debt_ratio_change",
  })
  void growthRankAndShareFollowFromTheLevel(String written, String code) {
    assertThat(indicators.find(written)).map(match -> match.indicator().code()).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"工业", "增加值", "同比增长", "工业增加值占比重", "工业增加值(预计)", "规上", "(亿元)", "", "收入"})
  void whatIsOnlyAlikeIsNotFound(String written) {
    assertThat(indicators.resolve(written)).isEmpty();
  }

  @Test
  void aScopeWithAVariantOfItsOwnGivesThatVariant() {
    IndicatorMatch match = indicators.find("规上营业收入").orElseThrow();
    assertThat(match.indicator().code()).isEqualTo("above_scale_revenue");
    assertThat(match.scope()).map(Scope::code).contains("above_scale");
  }

  @Test
  void aScopeWithoutAVariantStaysBesideTheIndicator() {
    IndicatorMatch match = indicators.find("全社会R&D人员折合全时当量").orElseThrow();
    assertThat(match.indicator().code()).isEqualTo("rd_personnel");
    assertThat(match.scope()).map(Scope::code).contains("whole_society");
  }

  @Test
  void sayingWholeCityDoesNotChangeTheScope() {
    assertThat(indicators.find("全市工业增加值")).isEqualTo(indicators.find("工业增加值"));
  }

  @ParameterizedTest
  @CsvSource({
    "锂电产业规模, industry_scale, lithium_battery",
    "晶硅光伏产业产值（亿元）, industry_scale, crystalline_silicon_pv",
    "电子信息产业营业收入同比增长, industry_revenue_growth, electronic_information",
    "规上电子信息产业营业收入, industry_revenue, electronic_information",
    "新能源新材料产业占工业比重, industry_share_of_industry, new_energy_materials",
    "高技术产业/企业数, industry_enterprises, high_tech_manufacturing",
    "高技术产业/专利申请数/其中：发明专利（件）, invention_patent_applications, high_tech_manufacturing",
    "电子信息产业/工业投资/同比增长（%）, industrial_investment_growth, electronic_information",
    "汽车制造业增加值增速, industry_value_added_growth, c36",
  })
  void anIndustryAndAMeasureMakeAName(String written, String code, String industry) {
    IndicatorMatch match = indicators.resolve(written).orElseThrow();
    assertThat(match.indicator().code()).isEqualTo(code);
    assertThat(match.industry()).map(Industry::code).contains(industry);
  }

  @Test
  void headingsOfIndustrialEnterprisesDoNotClaimAScope() {
    assertThat(indicators.find("工业企业/工业总产值")).isEqualTo(indicators.find("工业总产值"));
  }

  @Test
  void aDictionaryNameIsNotTakenApart() {
    IndicatorMatch match = indicators.resolve("制造业投资").orElseThrow();
    assertThat(match.indicator().code()).isEqualTo("manufacturing_investment");
    assertThat(match.industry()).isEmpty();
  }

  @Test
  void valueAddedIsPrintedInCurrentPricesAndGrowsInComparableOnes() {
    Indicator level = indicators.byCode("above_scale_value_added").orElseThrow();
    Indicator growth = indicators.growthOf(level.code(), Comparison.YEAR_ON_YEAR).orElseThrow();
    assertThat(level.priceBasis()).contains(PriceBasis.CURRENT);
    assertThat(growth.priceBasis()).contains(PriceBasis.COMPARABLE);
    assertThat(growth.growthOf()).contains(level.code());
  }

  @Test
  void revenueGrowsInThePricesItIsPrintedIn() {
    assertThat(indicators.growthOf("above_scale_revenue", Comparison.YEAR_ON_YEAR))
        .flatMap(Indicator::priceBasis)
        .contains(PriceBasis.CURRENT);
  }
}
