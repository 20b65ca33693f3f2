package org.gouji.samples;

import static org.gouji.samples.SampleName.PROVINCE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The provincial summary: what the cities report, side by side, 全省汇总. */
final class ProvinceWorkbook {
  private final List<Trap> traps = new ArrayList<>();

  Sample sample() {
    Table main = new ProvinceMain(traps).table();
    List<Table> revenue = new ProvinceRevenue(traps).tables();
    ProvinceCounts counts = new ProvinceCounts(traps);
    ProvinceInvestment investment = new ProvinceInvestment(traps);
    List<Table> tables =
        Stream.of(
                Stream.of(main),
                revenue.stream(),
                counts.tables().stream(),
                investment.tables().stream())
            .flatMap(each -> each)
            .toList();
    List<String> remarks =
        List.of(
            OfficeWriter.NOTE,
            "一、本表由各市(州)报送数据汇总,全省数按未四舍五入的原始数计算。",
            "二、规上工业指年主营业务收入2000万元及以上的工业法人单位。");
    return new Sample(new SampleFile(PROVINCE, "四川省经济和信息化厅", "2023年2月15日", tables, remarks), traps);
  }
}
