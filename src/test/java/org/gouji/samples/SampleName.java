package org.gouji.samples;

/** The workbooks of the collection in the order of their names, 样例填报表清单. */
enum SampleName {
  PROVINCE("01-四川省2022年工业主要指标汇总表.xlsx"),
  CHENGDU("02-成都市2022年工业经济报表.xlsx"),
  MEISHAN("03-眉山市2022年工业经济报表.xlsx"),
  YIBIN("04-宜宾市2022年工业经济报表.xlsx"),
  DEYANG("05-德阳市2022年工业经济报表.xlsx"),
  CLUSTERS("06-四川省2022年产业集群与重点项目清单.xlsx"),
  ENTERPRISES("07-四川省2022年重点企业名录.xlsx");

  private final String fileName;

  SampleName(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }
}
