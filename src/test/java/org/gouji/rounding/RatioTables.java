package org.gouji.rounding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gouji.codelist.Region;
import org.gouji.workbook.cell.CellRef;

/** Random tables whose last column follows from the two before it, 增速与占比表. */
final class RatioTables {

  private static final MathContext PLENTY = new MathContext(12);

  private final Random random;
  private final RandomNumbers numbers;

  RatioTables(Random random) {
    this.random = random;
    this.numbers = new RandomNumbers(random);
  }

  /** Two years of one indicator and its growth, printed to digits of its own. */
  PrintedTable years(Region city, List<Region> districts) {
    int year = 2005 + random.nextInt(15);
    PrintedTable table = new PrintedTable("年度-" + city.code(), city.name() + "社会消费品零售总额", "单位：亿元");
    table.word(3, 1, "区县");
    table.word(3, 2, (year - 1) + "年社会消费品零售总额");
    table.word(3, 3, year + "年社会消费品零售总额");
    table.word(3, 4, year + "年社会消费品零售总额同比增长(%)");
    int digits = 1 + random.nextInt(3);
    int shown = random.nextInt(3);
    int rows = districts.size();
    for (int i = 0; i <= rows; i++) {
      table.word(4 + i, 1, i < rows ? districts.get(i).name() : "合计");
    }
    List<CellRef> before = numbers.column(table, 2, 4, rows, digits);
    List<CellRef> now = new ArrayList<>();
    for (CellRef cell : before) {
      BigDecimal factor = BigDecimal.ONE.add(BigDecimal.valueOf(random.nextInt(2001) - 500, 4));
      CellRef next = new CellRef(cell.row(), 3);
      table.number(next, table.truth(cell).multiply(factor, PLENTY), digits);
      now.add(next);
    }
    RandomNumbers.total(table, new CellRef(4 + rows, 2), before, digits);
    RandomNumbers.total(table, new CellRef(4 + rows, 3), now, digits);
    for (int row = 4; row <= 4 + rows; row++) {
      BigDecimal rate =
          table
              .truth(new CellRef(row, 3))
              .divide(table.truth(new CellRef(row, 2)), PLENTY)
              .subtract(BigDecimal.ONE)
              .movePointRight(2);
      table.number(new CellRef(row, 4), rate, shown);
    }
    return table;
  }

  /** A part, its whole and the share of the one in the other. */
  PrintedTable shares(Region city, List<Region> districts) {
    PrintedTable table =
        new PrintedTable("占比-" + city.code(), city.name() + "2017年服务业发展情况", "单位：亿元");
    table.word(3, 1, "区县");
    table.word(3, 2, "地区生产总值");
    table.word(3, 3, "服务业增加值");
    table.word(3, 4, "服务业增加值占GDP比重(%)");
    int digits = random.nextInt(3);
    int shown = random.nextInt(3);
    int rows = districts.size();
    for (int i = 0; i <= rows; i++) {
      table.word(4 + i, 1, i < rows ? districts.get(i).name() : "全市");
    }
    List<CellRef> wholes = numbers.column(table, 2, 4, rows, digits);
    List<CellRef> parts = new ArrayList<>();
    for (CellRef cell : wholes) {
      CellRef part = new CellRef(cell.row(), 3);
      BigDecimal share = BigDecimal.valueOf(2000 + random.nextInt(6000), 4);
      table.number(part, table.truth(cell).multiply(share, PLENTY), digits);
      parts.add(part);
    }
    RandomNumbers.total(table, new CellRef(4 + rows, 2), wholes, digits);
    RandomNumbers.total(table, new CellRef(4 + rows, 3), parts, digits);
    for (int row = 4; row <= 4 + rows; row++) {
      BigDecimal whole = table.truth(new CellRef(row, 2));
      BigDecimal share = table.truth(new CellRef(row, 3)).divide(whole, PLENTY);
      table.number(new CellRef(row, 4), share.movePointRight(2), shown);
    }
    return table;
  }
}
