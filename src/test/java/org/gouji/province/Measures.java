package org.gouji.province;

import static org.gouji.province.Measure.amount;
import static org.gouji.province.Measure.flow;
import static org.gouji.province.Measure.growth;
import static org.gouji.province.Measure.ratio;
import static org.gouji.province.Measure.sum;

import java.util.List;
import org.gouji.province.Measure.Kind;

/** The forty indicators of a made-up province, 指标目录; parts stand before what they add up to. */
final class Measures {

  static final List<Measure> ALL =
      List.of(
          flow("primary_industry_value_added", "第一产业增加值", 9),
          flow("industrial_value_added", "工业增加值", 32),
          flow("secondary_industry_value_added", "第二产业增加值", 0),
          flow("services_value_added", "服务业增加值", 48),
          sum(
              "gdp",
              "地区生产总值",
              "primary_industry_value_added",
              "secondary_industry_value_added",
              "services_value_added"),
          flow("above_scale_value_added", "规上工业增加值", 0),
          flow("high_tech_manufacturing_value_added", "高技术制造业增加值", 0),
          flow("retail_sales", "社会消费品零售总额", 38),
          flow("exports", "出口总额", 12),
          flow("imports", "进口总额", 8),
          sum("foreign_trade", "进出口总额", "exports", "imports"),
          flow("general_budget_revenue", "一般公共预算收入", 9),
          flow("tax_revenue", "税收收入", 0),
          flow("industrial_tax_revenue", "工业税收", 0),
          flow("fixed_asset_investment", "固定资产投资", 42),
          flow("industrial_investment", "工业投资", 0),
          flow("operating_revenue", "营业收入", 120),
          amount("total_profit", "利润总额", "亿元", Kind.PROFIT, 2, 7, List.of()),
          flow("gross_industrial_output", "工业总产值", 130),
          flow("industrial_sales_output", "工业销售产值", 0),
          flow("export_delivery_value", "出口交货值", 0),
          amount("electricity_consumption", "全社会用电量", "亿千瓦时", Kind.FLOW, 2, 14, List.of()),
          amount("industrial_electricity", "工业用电量", "亿千瓦时", Kind.FLOW, 2, 0, List.of()),
          amount("patent_applications", "专利申请数", "件", Kind.FLOW, 0, 900, List.of()),
          amount("total_assets", "资产总计", "亿元", Kind.STOCK, 1, 1900, List.of()),
          amount("total_liabilities", "负债合计", "亿元", Kind.STOCK, 1, 0, List.of()),
          amount("enterprises", "企业数", "家", Kind.STOCK, 0, 800, List.of()),
          amount("loss_making_enterprises", "亏损企业数", "家", Kind.STOCK, 0, 0, List.of()),
          ratio("industrial_share_of_gdp", "工业增加值占GDP比重", 1, "industrial_value_added", "gdp"),
          ratio("services_share_of_gdp", "服务业增加值占GDP比重", 1, "services_value_added", "gdp"),
          ratio(
              "high_tech_share_of_above_scale",
              "高技术制造业增加值占规上工业增加值比重",
              1,
              "high_tech_manufacturing_value_added",
              "above_scale_value_added"),
          ratio("profit_margin", "营业收入利润率", 2, "total_profit", "operating_revenue"),
          ratio("sales_ratio", "产销率", 1, "industrial_sales_output", "gross_industrial_output"),
          ratio("debt_ratio", "资产负债率", 1, "total_liabilities", "total_assets"),
          ratio("loss_ratio", "亏损面", 1, "loss_making_enterprises", "enterprises"),
          growth("operating_revenue", "营业收入", true),
          growth("retail_sales", "社会消费品零售总额", true),
          growth("foreign_trade", "进出口总额", true),
          growth("general_budget_revenue", "一般公共预算收入", true),
          growth("gdp", "地区生产总值", false));

  private Measures() {}

  static Measure of(String code) {
    return ALL.stream().filter(m -> m.code().equals(code)).findFirst().orElseThrow();
  }
}
