package org.gouji.samples;

import static org.gouji.samples.Headings.CITY;
import static org.gouji.samples.Headings.CLUSTER;
import static org.gouji.samples.Headings.NUMBER;
import static org.gouji.samples.SampleName.ENTERPRISES;

import java.util.ArrayList;
import java.util.List;

/** Key enterprises that do not exist, 重点企业名录. */
final class EnterpriseWorkbook {
  private static final String USCC = "统一社会信用代码";
  private static final String NAME = "企业名称";
  private static final String LITHIUM = "成眉锂电先进制造业集群";
  private static final String SUN = "成乐眉晶硅光伏产业集群";
  private static final String BATTERY = "四川动力电池产业集群";
  private static final String ENERGY = "成德高端能源装备产业集群";
  private static final String MEDICINE = "成都市生物医药国家战略性新兴产业集群";
  private static final String DISPLAY = "省级新型显示产业集群";

  private final List<Trap> traps = new ArrayList<>();

  Sample sample() {
    return new Sample(
        new SampleFile(ENTERPRISES, "四川省经济和信息化厅", "2023年3月1日", List.of(list())), traps);
  }

  private Table list() {
    Table table =
        new Table("企业名录", "四川省2022年重点企业名录", "亿元", NUMBER, USCC, NAME, CITY, CLUSTER, "2022年营业收入");
    listed(table, 1, 1, "成都样例显示一号有限公司", "成都市", DISPLAY, "186.4");
    listed(table, 2, 2, "成都样例生物制药有限公司", "成都市", MEDICINE, "42.7");
    listed(table, 3, 3, "成都样例诊断试剂有限公司", "成都市", MEDICINE, "18.3");
    listed(table, 4, 4, "绵阳样例面板有限公司", "绵阳市", DISPLAY, "233.9");
    listed(table, 5, 5, "德阳样例重型装备有限公司", "德阳市", ENERGY, "157.2");
    listed(table, 6, 6, "德阳样例汽轮机有限公司", "德阳市", ENERGY, "121.6");
    listed(table, 7, 7, "成都样例电气有限公司", "成都市", ENERGY, "88.0");
    listed(table, 8, 8, "乐山样例硅材料有限公司", "乐山市", SUN, "264.5");
    listed(table, 9, 9, "眉山样例光伏科技有限公司", "眉山市", SUN, "146.8");
    listed(table, 10, 10, "眉山样例锂业有限公司", "眉山市", LITHIUM, "73.4");
    listed(table, 11, 11, "眉山样例正极材料有限公司", "眉山市", LITHIUM, "51.9");
    listed(table, 12, 12, "宜宾样例时代电池有限公司", "宜宾市", "宜宾动力电池产业集群", "512.3");
    listed(table, 13, 13, "遂宁样例锂盐有限公司", "遂宁市", BATTERY, "67.5");
    listed(table, 14, 9, "眉山样例光伏科技有限公司", "眉山市", LITHIUM, "146.8");
    listed(table, 15, 11, "四川样例正极新材料股份有限公司", "眉山市", LITHIUM, "51.9");
    listed(table, 16, 12, "宜宾样例时代电池有限公司", "宜宾市", BATTERY, "512.3");
    traps.add(
        Trap.planted("enterprise-two-clusters", "同一企业列入两个集群", "An enterprise in two clusters")
            .in(ENTERPRISES, table, table.at("9", CLUSTER), table.at("14", CLUSTER))
            .what("晶硅光伏与锂电互不包含")
            .expect("CLU-003", "violated", "enterprise", code("眉山市", 9)));
    traps.add(
        Trap.planted("one-code-two-names", "同一统一社会信用代码有两个企业名称", "One credit code, two names")
            .in(ENTERPRISES, table, table.at("11", NAME), table.at("15", NAME))
            .what("代码相同,名称不同")
            .expect("CLU-004", "violated", "enterprise", code("眉山市", 11)));
    traps.add(
        Trap.guard(
                "guard-enterprise-nested-claim",
                "同一企业列入集群及其上级集群",
                "In a cluster and the one around it")
            .in(ENTERPRISES, table, table.at("12", CLUSTER), table.at("16", CLUSTER))
            .what("宜宾动力电池产业集群属于四川动力电池产业集群")
            .silent());
    return table;
  }

  private static String code(String city, int number) {
    return CreditCode.of(Place.city(city).code(), number);
  }

  private static void listed(
      Table table, int line, int number, String name, String city, String cluster, String revenue) {
    table.row(
        String.valueOf(line),
        Content.words(code(city, number)),
        Content.words(name),
        Content.words(city),
        Content.words(cluster),
        Content.number(revenue));
  }
}
