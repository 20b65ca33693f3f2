package org.gouji.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Comparison;
import org.gouji.codelist.Industry;
import org.gouji.codelist.Region;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.FigureStatus;
import org.gouji.figure.Mark;
import org.gouji.figure.Period;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.figure.Subject;
import org.gouji.figure.Submission;
import org.gouji.figure.Written;
import org.gouji.quantity.Interval;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.UnitOfMeasure;

/**
 * Figures of a province that does not exist, 合成数据: 21 cities, branches of industry and months, for
 * each revenue, profit, margin and growth; one figure in ten is an item of a list of projects. A
 * few are wrong. The same size gives the same figures.
 */
final class SyntheticProvince {

  static final String PROVINCE = "510000";
  static final String REVENUE = "above_scale_revenue";
  static final String PROFIT = "above_scale_profit";
  static final String MARGIN = "above_scale_profit_margin";
  static final int FIRST_YEAR = 2001;

  private static final String FILE = "synthetic.xlsx";
  private static final int SEED = 20_231_231;
  private static final int ROWS_OF_A_SHEET = 1_000_000;
  private static final int MISTAKES = 500;
  private static final int FEWEST_MONTHS = 36;

  private final Random random = new Random(SEED);
  private final UnitOfMeasure money;
  private final UnitOfMeasure percent;
  private final String growth;
  private final List<String> cities;
  private final List<String> industries;
  private final List<Figure> figures = new ArrayList<>();

  private SyntheticProvince(Codelists codelists) {
    this.money = codelists.units().find("亿元").orElseThrow();
    this.percent = codelists.units().find("%").orElseThrow();
    this.growth =
        codelists.indicators().growthOf(REVENUE, Comparison.YEAR_ON_YEAR).orElseThrow().code();
    this.cities =
        codelists.regions().childrenOf(PROVINCE).stream().map(Region::code).sorted().toList();
    this.industries = codelists.industries().all().stream().map(Industry::code).sorted().toList();
  }

  /** So many figures, or a few less. */
  static Submission of(int size, Codelists codelists) {
    SyntheticProvince province = new SyntheticProvince(codelists);
    province.fill(size);
    List<SheetReading> sheets = new ArrayList<>();
    for (int from = 0; from < province.figures.size(); from += ROWS_OF_A_SHEET) {
      int to = Math.min(from + ROWS_OF_A_SHEET, province.figures.size());
      sheets.add(
          new SheetReading(
              FILE,
              "0",
              sheet(from),
              false,
              "header",
              "",
              province.figures.subList(from, to),
              List.of(),
              List.of()));
    }
    return new Submission(FILE, "0", sheets);
  }

  private void fill(int size) {
    int claims = size / 10;
    int blocks = (size - claims) / (4 * (cities.size() + 1));
    int branches = Math.max(1, Math.min(industries.size(), blocks / FEWEST_MONTHS));
    BigDecimal[][] before = new BigDecimal[branches * 12][];
    for (int block = 0; block < blocks; block++) {
      int month = block / branches;
      int slot = block % branches + branches * (month % 12);
      before[slot] = block(industries.get(block % branches), month, before[slot]);
    }
    for (int claim = 0; claim < claims; claim++) {
      boolean again = claim > 0 && random.nextInt(MISTAKES) == 0;
      claim("项目" + (again ? claim - 1 : claim), cities.get(random.nextInt(cities.size())));
    }
  }

  /**
   * All figures of a branch in a month; returns the revenue of each region, the province's last.
   */
  private BigDecimal[] block(String industry, int month, BigDecimal[] yearBefore) {
    Period period = Period.month(FIRST_YEAR + month / 12, month % 12 + 1);
    BigDecimal[] revenue = new BigDecimal[cities.size() + 1];
    BigDecimal[] profit = new BigDecimal[cities.size() + 1];
    revenue[cities.size()] = BigDecimal.ZERO;
    profit[cities.size()] = BigDecimal.ZERO;
    for (int city = 0; city < cities.size(); city++) {
      revenue[city] = BigDecimal.valueOf(10_000 + random.nextInt(900_000), 2);
      profit[city] = BigDecimal.valueOf(1_000 + random.nextInt(80_000), 2);
      revenue[cities.size()] = revenue[cities.size()].add(revenue[city]);
      profit[cities.size()] = profit[cities.size()].add(profit[city]);
    }
    for (int region = 0; region <= cities.size(); region++) {
      Subject subject =
          Subject.region(region < cities.size() ? cities.get(region) : PROVINCE)
              .withIndustry(industry);
      statistic(subject, REVENUE, period, slip(revenue[region], region), money);
      statistic(subject, PROFIT, period, slip(profit[region], region), money);
      statistic(subject, MARGIN, period, slip(rate(profit[region], revenue[region], 0)), percent);
      BigDecimal grown =
          yearBefore == null ? BigDecimal.ZERO : slip(rate(revenue[region], yearBefore[region], 1));
      statistic(subject, growth, period, grown, percent);
    }
    return revenue;
  }

  private static BigDecimal rate(BigDecimal above, BigDecimal below, int less) {
    return above
        .divide(below, 5, RoundingMode.HALF_UP)
        .subtract(BigDecimal.valueOf(less))
        .movePointRight(2)
        .setScale(1, RoundingMode.HALF_UP);
  }

  /** Only totals of the province slip, so that one mistake settles in one check. */
  private BigDecimal slip(BigDecimal amount, int region) {
    return region < cities.size() ? amount : slip(amount);
  }

  private BigDecimal slip(BigDecimal amount) {
    return random.nextInt(MISTAKES) == 0 ? amount.add(BigDecimal.valueOf(3)) : amount;
  }

  private void statistic(
      Subject subject, String indicator, Period period, BigDecimal number, UnitOfMeasure unit) {
    add(subject, subject.region(), indicator, period, number, unit, Set.of());
  }

  private void claim(String project, String city) {
    add(
        Subject.region(city).withProject(project),
        project,
        "",
        Period.UNKNOWN,
        BigDecimal.valueOf(100 + random.nextInt(9_000), 2),
        money,
        Set.of(Mark.LIST_ITEM));
  }

  private void add(
      Subject subject,
      String entity,
      String indicator,
      Period period,
      BigDecimal number,
      UnitOfMeasure unit,
      Set<Mark> marks) {
    String cell = "A%07d".formatted(figures.size() + 1);
    Source source =
        new Source.Cell(FILE, "0", sheet(figures.size()), cell, Optional.empty(), Optional.empty());
    BigDecimal half = BigDecimal.valueOf(5, number.scale() + 1);
    Interval printed = unit.toBase(Interval.closed(number.subtract(half), number.add(half)));
    figures.add(
        new Figure(
            source.locator(),
            FigureKind.ACTUAL,
            subject,
            entity,
            indicator,
            List.of(indicator),
            period,
            "",
            new Stated.Amount(printed),
            new Written(
                number.toPlainString(),
                Optional.of(number),
                unit.symbol(),
                Optional.of(half),
                Qualifier.EXACT),
            FigureStatus.REPORTED,
            marks,
            source));
  }

  private static String sheet(int place) {
    return "表" + (char) ('A' + place / ROWS_OF_A_SHEET);
  }
}
