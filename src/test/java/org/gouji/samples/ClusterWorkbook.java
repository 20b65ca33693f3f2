package org.gouji.samples;

import static org.gouji.samples.Headings.CITY;
import static org.gouji.samples.Headings.CLUSTER;
import static org.gouji.samples.Headings.NUMBER;
import static org.gouji.samples.SampleName.CLUSTERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Clusters and the projects they claim, 产业集群与重点项目清单. */
final class ClusterWorkbook {
  private static final String NAME = "集群名称";
  private static final String TURNOVER = "营业收入(亿元)";
  private static final String FIRMS = "企业数(家)";
  private static final String DONE_BY = "计划竣工时间";

  private final List<Trap> traps = new ArrayList<>();

  Sample sample() {
    List<Table> sheets = List.of(clusters(), projects());
    return new Sample(new SampleFile(CLUSTERS, "四川省经济和信息化厅", "2023年3月1日", sheets), traps);
  }

  private Table clusters() {
    Table table = new Table("集群", "四川省2022年重点产业集群主要指标", "", NAME, TURNOVER, FIRMS);
    table.row("成渝地区电子信息先进制造集群", Content.words("超23000"), Content.number("2860"));
    cluster(table, "省级新型显示产业集群", "1386.5", "214");
    cluster(table, "成乐眉晶硅光伏产业集群", "1672.3", "158");
    cluster(table, "成眉锂电先进制造业集群", "742.8", "96");
    cluster(table, "成德高端能源装备产业集群", "2214.6", "1047");
    cluster(table, "四川动力电池产业集群", "1895.2", "112");
    cluster(table, "宜宾动力电池产业集群", "1093.7", "138");
    cluster(table, "成都市生物医药国家战略性新兴产业集群", "1218.4", "587");
    cluster(table, "成眉锂电产业集群", "742.8", "96");
    traps.add(
        Trap.planted("one-cluster-two-names", "成眉锂电集群用两个名称各列一行", "One cluster under two names")
            .in(CLUSTERS, table, table.at("成眉锂电先进制造业集群", NAME), table.at("成眉锂电产业集群", NAME))
            .what("两行是同一集群,数值相同")
            .expect("CLU-005", "violated", "cluster", "chengmei_lithium"));
    traps.add(
        Trap.planted(
                "nested-exceeds-outer",
                "宜宾动力电池集群企业数大于全省集群",
                "A nested cluster larger than the outer")
            .in(CLUSTERS, table, table.at("宜宾动力电池产业集群", FIRMS))
            .what("138 家大于四川动力电池产业集群的 112 家")
            .expect(
                "CLU-006",
                "violated",
                "cluster",
                "yibin_power_battery",
                "indicator",
                "enterprises",
                "period",
                "2022"));
    traps.add(
        Trap.guard(
                "guard-nested-below-outer",
                "省级新型显示集群不大于成渝电子信息集群",
                "A nested cluster within the outer")
            .in(CLUSTERS, table, table.at("省级新型显示产业集群", TURNOVER))
            .what("1386.5 亿元与 超23000 亿元(成渝共同)")
            .silent());
    return table;
  }

  private static void cluster(Table table, String name, String turnover, String firms) {
    table.row(name, Content.number(turnover), Content.number(firms));
  }

  private Table projects() {
    Table table =
        new Table(
            "重点项目",
            "四川省2022年重点产业集群项目清单",
            "亿元",
            NUMBER,
            "项目编号",
            "项目名称",
            CLUSTER,
            CITY,
            "计划总投资",
            "累计完成投资",
            DONE_BY);
    listed(table, 1, "成都超高清模组产线(样例)", "省级新型显示产业集群", "成都市", "86.0", "41.5", 2024, 12);
    listed(table, 2, "绵阳柔性显示二期(样例)", "省级新型显示产业集群", "绵阳市", "120.0", "78.2", 2024, 6);
    listed(table, 3, "成都智能终端产业园(样例)", "成渝地区电子信息先进制造集群", "成都市", "65.0", "22.4", 2025, 10);
    listed(table, 4, "眉山高效电池片(样例)", "成乐眉晶硅光伏产业集群", "眉山市", "75.0", "36.8", 2025, 6);
    listed(table, 5, "眉山负极材料一体化(样例)", "成眉锂电先进制造业集群", "眉山市", "52.0", "18.6", 2025, 12);
    listed(table, 6, "乐山高纯多晶硅(样例)", "成乐眉晶硅光伏产业集群", "乐山市", "110.0", "64.3", 2024, 9);
    listed(table, 7, "乐山拉晶切片三期(样例)", "成乐眉晶硅光伏产业集群", "乐山市", "93.0", "5.2", 2028, 9);
    listed(table, 8, "成都组件智能工厂(样例)", "成乐眉晶硅光伏产业集群", "成都市", "48.0", "12.7", 2027, 12);
    listed(table, 9, "成德重型燃机试验基地(样例)", "成德高端能源装备产业集群", "德阳市", "34.0", "15.9", 2025, 8);
    listed(table, 10, "德阳风电主机产线(样例)", "成德高端能源装备产业集群", "德阳市", "27.5", "20.1", 2024, 3);
    listed(table, 11, "宜宾储能电池(样例)", "四川动力电池产业集群", "宜宾市", "130.0", "71.4", 2025, 5);
    listed(table, 12, "宜宾动力电池十期(样例)", "宜宾动力电池产业集群", "宜宾市", "150.0", "60.9", 2025, 12);
    listed(table, 13, "遂宁锂盐精深加工(样例)", "四川动力电池产业集群", "遂宁市", "42.0", "25.3", 2024, 11);
    listed(table, 14, "成都抗体药物基地(样例)", "成都市生物医药国家战略性新兴产业集群", "成都市", "30.0", "13.8", 2025, 3);
    again(table, 15, 5, "眉山负极材料一体化(样例)", "成眉新材料先进制造业集群", "眉山市", "52.0", "18.6", 2025, 12);
    again(table, 16, 9, "成德重型燃机试验基地(样例)", "成德高端能源装备产业集群", "成都市", "34.0", "15.9", 2025, 8);
    again(table, 17, 12, "宜宾动力电池十期(样例)", "四川动力电池产业集群", "宜宾市", "150.0", "60.9", 2025, 12);
    projectTraps(table);
    return table;
  }

  private void projectTraps(Table table) {
    traps.add(
        Trap.planted("project-two-clusters", "同一项目列入两个集群", "A project claimed by two clusters")
            .in(CLUSTERS, table, table.at("5", CLUSTER), table.at("15", CLUSTER))
            .what("成眉锂电与成眉新材料互不包含")
            .expect("CLU-001", "violated", "project", code(5)));
    traps.add(
        Trap.planted("project-two-cities", "同一项目由德阳、成都各报一次", "A project claimed by two cities")
            .in(CLUSTERS, table, table.at("9", CITY), table.at("16", CITY))
            .what("同一项目编号,两个市州")
            .expect("CLU-002", "violated", "project", code(9)));
    traps.add(
        Trap.planted("project-too-late", "项目计划竣工晚于规划时限", "Completion after the plan's deadline")
            .in(CLUSTERS, table, table.at("7", DONE_BY))
            .what("2028年9月竣工,规划目标到2027年")
            .expect("DUE-005", "violated", "project", code(7)));
    traps.add(
        Trap.guard("guard-due-on-the-last-month", "2027年12月竣工不算晚", "Completion in the last month")
            .in(CLUSTERS, table, table.at("8", DONE_BY))
            .what("规划目标到2027年")
            .silent());
    traps.add(
        Trap.guard(
                "guard-nested-claim", "同一项目列入集群及其上级集群", "Listed in a cluster and the one around it")
            .in(CLUSTERS, table, table.at("12", CLUSTER), table.at("17", CLUSTER))
            .what("宜宾动力电池产业集群属于四川动力电池产业集群")
            .silent());
  }

  private static String code(int project) {
    return "SC2022-%03d".formatted(project);
  }

  // One line of the list reads best as one call, in the order of the columns.
  private static void listed(
      Table table,
      int project,
      String name,
      String cluster,
      String city,
      String planned,
      String spent,
      int year,
      int month) {
    again(table, project, project, name, cluster, city, planned, spent, year, month);
  }

  private static void again(
      Table table,
      int line,
      int project,
      String name,
      String cluster,
      String city,
      String planned,
      String spent,
      int year,
      int month) {
    Content day =
        project % 4 == 0
            ? new Content.Day(LocalDate.of(year, month, 1))
            : Content.words("%d年%d月".formatted(year, month));
    table.row(
        String.valueOf(line),
        Content.words(code(project)),
        Content.words(name),
        Content.words(cluster),
        Content.words(city),
        Content.number(planned),
        Content.number(spent),
        day);
  }
}
