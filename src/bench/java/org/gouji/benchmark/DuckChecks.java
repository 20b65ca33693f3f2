package org.gouji.benchmark;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.gouji.benchmark.CheckTally.Check;
import org.gouji.benchmark.CheckTally.Found;
import org.gouji.codelist.Region;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.quantity.Interval;

/**
 * The four checks as queries of DuckDB on two threads, 列式数据库. The table is filled before the clock
 * starts; its numbers are decimals in the unit they were written in, growth and margin in per
 * mille.
 */
final class DuckChecks implements AutoCloseable {

  private static final String FOUND =
      """
      case when low > upper or lower > high then 1
           when low = upper or lower = high then 2 else 0 end
      """;

  private static final int MONEY_DIGITS = 8;

  private final DuckDBConnection connection;
  private final String cities;
  private final String growth;

  private DuckChecks(DuckDBConnection connection, List<Region> cities, String growth) {
    this.connection = connection;
    this.cities =
        cities.stream().map(city -> "'" + city.code() + "'").collect(Collectors.joining(","));
    this.growth = growth;
  }

  static DuckChecks of(List<Figure> figures, List<Region> cities, String growth)
      throws SQLException {
    DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
    DuckChecks checks = new DuckChecks(connection, cities, growth);
    checks.execute("set threads = 2");
    checks.execute(
        """
        create table figures (id integer, region varchar, industry varchar, project varchar,
          indicator varchar, month integer, code varchar, low decimal(18, 4), high decimal(18, 4))
        """);
    checks.fill(figures);
    return checks;
  }

  private void fill(List<Figure> figures) throws SQLException {
    try (DuckDBAppender rows = connection.createAppender("main", "figures")) {
      for (int i = 0; i < figures.size(); i++) {
        Figure figure = figures.get(i);
        Period period = figure.period();
        boolean rate = figure.written().unit().equals("%");
        Interval amount = figure.amount().orElseThrow();
        rows.beginRow();
        rows.append(i);
        rows.append(figure.subject().region());
        rows.append(figure.subject().industry());
        rows.append(figure.subject().project());
        rows.append(figure.indicator());
        rows.append(period.isKnown() ? period.year() * 12 + period.month() : 0);
        rows.append(period.code());
        rows.append(inUnit(amount.lowerValue().orElseThrow(), rate));
        rows.append(inUnit(amount.upperValue().orElseThrow(), rate));
        rows.endRow();
      }
    }
  }

  /** Money in the table is in 亿元, so that products of two columns fit into a decimal. */
  private static BigDecimal inUnit(BigDecimal base, boolean rate) {
    return (rate ? base : base.movePointLeft(MONEY_DIGITS)).setScale(4);
  }

  CheckTally run() throws SQLException {
    CheckTally tally = new CheckTally();
    execute("create or replace temp table looked (id integer)");
    sums(tally);
    quotients(tally, Check.GROWTH, growth, SyntheticProvince.REVENUE, 12, 1);
    quotients(tally, Check.RATIO, SyntheticProvince.MARGIN, SyntheticProvince.PROFIT, 0, 0);
    claims(tally);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(distinct id) from looked")) {
      rows.next();
      tally.looked(rows.getLong(1));
    }
    return tally;
  }

  private void sums(CheckTally tally) throws SQLException {
    execute(
        """
        create or replace temp table found as
        with parts as (
          select industry, indicator, month, sum(low) low, sum(high) high, count(*) n
          from figures where region in (%s) and indicator in ('%s', '%s')
          group by industry, indicator, month),
        joined as (
          select w.id, 'region=' || w.region || ';industry=' || w.industry subject, w.indicator,
            w.code, p.n, p.low, w.high upper, w.low lower, p.high
          from figures w join parts p using (industry, indicator, month)
          where w.region = '%s')
        select id, subject, indicator, code, case when n < 21 then 3 else %s end found from joined
        """
            .formatted(
                cities,
                SyntheticProvince.REVENUE,
                SyntheticProvince.PROFIT,
                SyntheticProvince.PROVINCE,
                FOUND));
    execute(
        "insert into looked select id from figures where project = '' and indicator in ('%s', '%s')"
            .formatted(SyntheticProvince.REVENUE, SyntheticProvince.PROFIT));
    take(tally, Check.SUM);
  }

  private void quotients(
      CheckTally tally, Check check, String rate, String above, int months, int plus)
      throws SQLException {
    execute(
        """
        create or replace temp table found as
        with joined as (
          select r.id, 'region=' || r.region || ';industry=' || r.industry subject, r.indicator,
            r.code, a.id above, b.id below, a.low low, a.high high,
            (r.high + %1$d) * case when r.high + %1$d < 0 then b.low else b.high end upper,
            (r.low + %1$d) * case when r.low + %1$d < 0 then b.high else b.low end lower
          from figures r
          left join figures a on a.indicator = '%3$s' and a.region = r.region
            and a.industry = r.industry and a.month = r.month
          left join figures b on b.indicator = '%4$s' and b.region = r.region
            and b.industry = r.industry and b.month = r.month - %5$d
          where r.indicator = '%2$s')
        select id, subject, indicator, code, above, below,
          case when above is null or below is null then 3 else %6$s end found from joined
        """
            .formatted(plus, rate, above, SyntheticProvince.REVENUE, months, FOUND));
    execute(
        """
        insert into looked select id from found
        union all select above from found where above is not null
        union all select below from found where below is not null
        """);
    take(tally, check);
  }

  private void claims(CheckTally tally) throws SQLException {
    execute(
        """
        create or replace temp table found as
        select min(id) id, 'project=' || project subject, '' indicator, 'unknown' code,
          case when count(distinct region) > 1 then 1 else 0 end found
        from figures where project <> '' group by project
        """);
    execute("insert into looked select id from figures where project <> ''");
    take(tally, Check.CLAIM);
  }

  private void take(CheckTally tally, Check check) throws SQLException {
    Map<Integer, Found> words =
        Map.of(0, Found.PASS, 1, Found.VIOLATED, 2, Found.TIGHT, 3, Found.UNDECIDABLE);
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows =
          statement.executeQuery("select found, count(*) from found group by found")) {
        while (rows.next()) {
          tally.add(check, words.get(rows.getInt(1)), rows.getLong(2));
        }
      }
      try (ResultSet rows =
          statement.executeQuery("select subject, indicator, code from found where found = 1")) {
        while (rows.next()) {
          tally.violation(check, rows.getString(1), rows.getString(2), rows.getString(3));
        }
      }
    }
  }

  private void execute(String query) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(query);
    }
  }

  @Override
  public void close() throws SQLException {
    Connection open = connection;
    open.close();
  }
}
