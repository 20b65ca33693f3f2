package org.gouji.workbook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.figure.Period;
import org.gouji.figure.Source;
import org.gouji.figure.Stated;
import org.gouji.quantity.Interval;
import org.gouji.quantity.UnitOfMeasure;

/**
 * Writes figures of workbooks as JSON Lines, 数据项清单: one object a line, what is not known is null.
 *
 * <p>{@code value} is in the written unit, and so are {@code lower} and {@code upper}.
 */
public final class FigureLines {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Codelists codelists;

  public FigureLines(Codelists codelists) {
    this.codelists = codelists;
  }

  /** One figure as one line, without a line break. */
  public String line(Figure figure) {
    ObjectNode line = JSON.createObjectNode();
    Source source = figure.source();
    line.put("file", source.document());
    line.put("sheet", source instanceof Source.Cell cell ? cell.sheet() : "");
    line.put("cell", source instanceof Source.Cell cell ? cell.cell() : source.place());
    line.put("kind", figure.kind().code());
    line.put("entity", figure.entity());
    line.put("regionCode", regionCode(figure));
    line.put("indicator", figure.indicatorAsWritten());
    line.put("indicatorCode", figure.indicator());
    line.put("period", period(figure.period()));
    putValue(line, figure);
    line.put("unit", figure.written().unit());
    line.put("qualifier", qualifier(figure));
    putEnds(line, figure);
    line.put("raw", figure.written().raw());
    try {
      return JSON.writeValueAsString(line);
    } catch (IOException e) {
      throw new UncheckedIOException("a tree in memory cannot fail to be written", e);
    }
  }

  private static void putValue(ObjectNode line, Figure figure) {
    if (figure.stated() instanceof Stated.OnDate date) {
      line.put("value", date.day().code());
    } else {
      line.put("value", figure.written().number().map(FigureLines::plain).orElse(null));
    }
  }

  private void putEnds(ObjectNode line, Figure figure) {
    Optional<Interval> written =
        figure
            .amount()
            .flatMap(
                amount ->
                    codelists
                        .units()
                        .find(figure.written().unit())
                        .map(unit -> inUnit(unit, amount)));
    line.put("lower", end(written.flatMap(Interval::lowerValue)));
    line.put("upper", end(written.flatMap(Interval::upperValue)));
  }

  private static Interval inUnit(UnitOfMeasure unit, Interval amount) {
    return unit.fromBase(amount);
  }

  private static BigDecimal end(Optional<BigDecimal> end) {
    return end.map(FigureLines::plain).orElse(null);
  }

  private static String qualifier(Figure figure) {
    return figure.stated() instanceof Stated.Missing
        ? "missing"
        : figure.written().qualifier().code();
  }

  private String regionCode(Figure figure) {
    String code = figure.subject().region();
    return codelists.regions().byCode(code).isPresent() ? code : "";
  }

  private static String period(Period period) {
    return period.isKnown() ? period.code() : "";
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
