package org.gouji.workbook.table;

import java.time.YearMonth;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;

/** A report period as words give it, 报告期表述: complete, or to be completed by the table's period. */
public sealed interface PeriodExpression {

  /** The period meant in a table about the given one, which may be unknown. */
  Period in(Period context);

  /** A period with its year, 2023年1—6月. */
  record Complete(Period period) implements PeriodExpression {
    @Override
    public Period in(Period context) {
      return period;
    }
  }

  /** Months of a year that is said elsewhere, 1—6月. */
  record Months(int first, int last) implements PeriodExpression {
    @Override
    public Period in(Period context) {
      return context.isKnown() ? ofYear(context.year()) : Period.UNKNOWN;
    }

    /** The period these months are in a year; unknown if such a span is no usual period. */
    public Period ofYear(int year) {
      if (first == last) {
        return Period.month(year, first);
      } else if (first == 1) {
        return Period.cumulative(year, last);
      } else if (last - first == 2 && last % 3 == 0) {
        return Period.quarter(year, last / 3);
      }
      return first == 7 && last == 12 ? Period.half(year, 2) : Period.UNKNOWN;
    }
  }

  /** A half or a quarter of a year that is said elsewhere, 上半年, 一季度. */
  record PartOfYear(PeriodKind kind, int number) implements PeriodExpression {
    @Override
    public Period in(Period context) {
      return context.isKnown() ? ofYear(context.year()) : Period.UNKNOWN;
    }

    public Period ofYear(int year) {
      return kind == PeriodKind.HALF ? Period.half(year, number) : Period.quarter(year, number);
    }
  }

  /** A period seen from that of the table: 本期, 上年同期, 本月, 累计. */
  enum Relative implements PeriodExpression {
    CURRENT,
    YEAR_BEFORE,
    MONTH,
    MONTH_YEAR_BEFORE,
    CUMULATIVE,
    CUMULATIVE_YEAR_BEFORE;

    @Override
    public Period in(Period context) {
      if (!context.isKnown()) {
        return Period.UNKNOWN;
      }
      return switch (this) {
        case CURRENT -> context;
        case YEAR_BEFORE -> context.yearBefore();
        case MONTH -> month(context);
        case MONTH_YEAR_BEFORE -> month(context).yearBefore();
        case CUMULATIVE -> cumulative(context);
        case CUMULATIVE_YEAR_BEFORE -> cumulative(context).yearBefore();
      };
    }

    private static Period month(Period context) {
      return isMonthly(context) ? Period.month(context.year(), context.month()) : context;
    }

    private static Period cumulative(Period context) {
      return isMonthly(context) ? Period.cumulative(context.year(), context.month()) : context;
    }

    private static boolean isMonthly(Period context) {
      boolean endsAMonth = context.end().equals(YearMonth.from(context.end()).atEndOfMonth());
      return endsAMonth
          && (context.kind() == PeriodKind.MONTH || context.kind() == PeriodKind.CUMULATIVE);
    }
  }
}
