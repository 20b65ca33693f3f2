package org.gouji.rounding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Industry;
import org.gouji.codelist.Region;
import org.gouji.workbook.cell.CellRef;

/**
 * Random tables of the kinds statisticians print, 随机统计表. Tables of one batch are about different
 * indicators or places, so that each stands for itself.
 */
final class RandomTables {

  private static final List<String> OF_DISTRICTS =
      List.of("retail_sales", "general_budget_revenue", "industrial_investment", "enterprises");
  private static final List<String> OF_CITIES =
      List.of("foreign_trade", "rd_expenditure", "electricity_consumption", "patent_applications");
  private static final List<String> OF_INDUSTRIES =
      List.of("operating_revenue", "total_assets", "average_employees", "new_product_output");
  private static final List<String> SECTIONS =
      List.of("采矿业", "制造业", "其中：汽车制造业", "电力、热力、燃气及水生产和供应业");

  private final Codelists codelists;
  private final Random random;
  private final RandomNumbers numbers;
  private final RatioTables ratios;
  private final List<Region> cities = new ArrayList<>();

  RandomTables(Codelists codelists, Random random) {
    this.codelists = codelists;
    this.random = random;
    this.numbers = new RandomNumbers(random);
    this.ratios = new RatioTables(random);
    codelists.regions().childrenOf("510000").stream()
        .filter(city -> codelists.regions().childrenOf(city.code()).size() > 2)
        .forEach(cities::add);
    Collections.shuffle(cities, random);
  }

  List<PrintedTable> batch() {
    List<PrintedTable> tables = new ArrayList<>();
    tables.add(citiesOfTheProvince());
    for (int i = 0; i < 4; i++) {
      tables.add(districts());
    }
    for (int i = 0; i < 3; i++) {
      Region city = nextCity();
      tables.add(ratios.years(city, codelists.regions().childrenOf(city.code())));
    }
    for (int i = 0; i < 3; i++) {
      tables.add(industries());
    }
    tables.add(sections());
    Region city = nextCity();
    tables.add(ratios.shares(city, codelists.regions().childrenOf(city.code())));
    return tables;
  }

  private Region nextCity() {
    return cities.remove(cities.size() - 1);
  }

  private PrintedTable citiesOfTheProvince() {
    return byRegion(
        "省-市州", "四川省2019年主要指标", codelists.regions().childrenOf("510000"), "全省", OF_CITIES);
  }

  private PrintedTable districts() {
    Region city = nextCity();
    String title = city.name() + (2005 + random.nextInt(15)) + "年主要指标";
    return byRegion(
        "区县-" + city.code(),
        title,
        codelists.regions().childrenOf(city.code()),
        "全市",
        OF_DISTRICTS);
  }

  /** Regions below or above their total, one indicator a column, the unit in each header. */
  private PrintedTable byRegion(
      String name, String title, List<Region> regions, String whole, List<String> indicators) {
    List<Indicator> columns = columns(indicators);
    PrintedTable table = new PrintedTable(name, title);
    header(table, 2, "地区", columns);
    boolean above = random.nextBoolean();
    int first = above ? 4 : 3;
    int total = above ? 3 : 3 + regions.size();
    table.word(total, 1, random.nextBoolean() ? whole : "合计");
    for (int i = 0; i < regions.size(); i++) {
      table.word(first + i, 1, regions.get(i).name());
    }
    for (int column = 2; column < 2 + columns.size(); column++) {
      int digits = digits(columns.get(column - 2));
      List<CellRef> parts = numbers.column(table, column, first, regions.size(), digits);
      RandomNumbers.total(table, new CellRef(total, column), parts, digits);
    }
    return table;
  }

  /** Divisions of industry with a subtotal after each group, of-which rows, and a grand total. */
  private PrintedTable industries() {
    Region city = nextCity();
    List<Indicator> columns = columns(OF_INDUSTRIES);
    PrintedTable table = new PrintedTable("行业-" + city.code(), city.name() + "2018年规模以上工业分行业主要指标");
    header(table, 2, "行业", columns);
    List<String> labels = new ArrayList<>();
    List<List<Integer>> groups = new ArrayList<>();
    int row = 3;
    for (int group = 0; group < 2; group++) {
      List<Integer> rows = new ArrayList<>();
      for (Industry industry : someIndustries(group == 0 ? "b" : "c")) {
        rows.add(row++);
        labels.add(industry.name());
      }
      groups.add(rows);
      row++;
      labels.add("小计");
    }
    labels.add("合计");
    for (int i = 0; i < labels.size(); i++) {
      table.word(3 + i, 1, labels.get(i));
    }
    for (int column = 2; column < 2 + columns.size(); column++) {
      fill(table, column, groups, row, digits(columns.get(column - 2)));
    }
    return table;
  }

  /** The sections of industry, some divisions of one of them as 其中, the total above or below. */
  private PrintedTable sections() {
    Region city = nextCity();
    List<Indicator> columns = columns(OF_INDUSTRIES);
    PrintedTable table = new PrintedTable("门类-" + city.code(), city.name() + "2016年规模以上工业主要指标");
    header(table, 2, "行业", columns);
    boolean above = random.nextBoolean();
    int first = above ? 4 : 3;
    int total = above ? 3 : first + SECTIONS.size();
    table.word(total, 1, "合计");
    for (int i = 0; i < SECTIONS.size(); i++) {
      table.word(first + i, 1, SECTIONS.get(i));
    }
    for (int column = 2; column < 2 + columns.size(); column++) {
      int digits = digits(columns.get(column - 2));
      List<CellRef> parts =
          new ArrayList<>(numbers.column(table, column, first, SECTIONS.size(), digits));
      CellRef owner = parts.get(1);
      CellRef ofWhich = parts.remove(2);
      BigDecimal half = table.truth(owner).divideToIntegralValue(BigDecimal.valueOf(2));
      table.number(ofWhich, half, digits);
      table.relation(owner, List.of(ofWhich), false);
      RandomNumbers.total(table, new CellRef(total, column), parts, digits);
    }
    return table;
  }

  private void fill(
      PrintedTable table, int column, List<List<Integer>> groups, int total, int digits) {
    List<CellRef> subtotals = new ArrayList<>();
    for (List<Integer> rows : groups) {
      List<CellRef> parts = numbers.column(table, column, rows.get(0), rows.size(), digits);
      CellRef subtotal = new CellRef(rows.get(rows.size() - 1) + 1, column);
      RandomNumbers.total(table, subtotal, parts, digits);
      subtotals.add(subtotal);
    }
    RandomNumbers.total(table, new CellRef(total, column), subtotals, digits);
  }

  private List<Industry> someIndustries(String section) {
    List<Industry> all =
        new ArrayList<>(
            codelists.industries().all().stream()
                .filter(industry -> industry.code().matches(section + "\\d\\d"))
                .toList());
    Collections.shuffle(all, random);
    return all.subList(0, 2 + random.nextInt(4));
  }

  private List<Indicator> columns(List<String> codes) {
    List<String> some = new ArrayList<>(codes);
    Collections.shuffle(some, random);
    return some.subList(0, 2 + random.nextInt(some.size() - 1)).stream()
        .map(code -> codelists.indicators().byCode(code).orElseThrow())
        .toList();
  }

  private static void header(PrintedTable table, int row, String corner, List<Indicator> columns) {
    table.word(row, 1, corner);
    IntStream.range(0, columns.size())
        .forEach(
            i -> {
              Indicator indicator = columns.get(i);
              table.word(row, 2 + i, indicator.name() + "(" + indicator.unit() + ")");
            });
  }

  private int digits(Indicator indicator) {
    return indicator.unit().matches("[家件人个]") ? 0 : random.nextInt(4);
  }
}
