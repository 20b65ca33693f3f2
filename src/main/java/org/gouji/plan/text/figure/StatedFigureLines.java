package org.gouji.plan.text.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.gouji.quantity.Qualifier;

/**
 * Writes figures of policy texts as JSON Lines, 文本数据项清单: one object a line, what is not named is
 * null.
 */
public final class StatedFigureLines {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String STRIVE = "strive";

  private StatedFigureLines() {}

  /** One figure as one line, without a line break. */
  public static String line(String document, StatedFigure figure) {
    ObjectNode line = JSON.createObjectNode();
    line.put("doc", document);
    line.put("kind", figure.kind().code());
    line.put("entity", figure.entity());
    line.put("indicator", figure.indicator());
    line.put("period", figure.period().orElse(null));
    line.put("value", figure.value());
    line.put("unit", figure.unit());
    line.put("qualifier", qualifier(figure));
    line.put("scope", figure.scope().orElse(null));
    line.put("section", figure.section());
    line.put("quote", figure.quote());
    line.put("start", figure.start());
    line.put("end", figure.end());
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a tree in memory cannot fail to be written", e);
    }
  }

  /** The words of the format; what is only striven for says so unless a bound is named. */
  static String qualifier(StatedFigure figure) {
    Qualifier qualifier = figure.qualifier();
    boolean plain =
        qualifier == Qualifier.EXACT
            || qualifier == Qualifier.REACH
            || qualifier == Qualifier.CHANGE_UP;
    if (figure.hedged() && plain) {
      return STRIVE;
    }
    return switch (qualifier) {
      case TOP -> Qualifier.RANK.code();
      case TIMES_UP -> Qualifier.CHANGE_UP.code();
      case TIMES_OF -> Qualifier.EXACT.code();
      case FALL_TO -> Qualifier.REACH.code();
      default -> qualifier.code();
    };
  }
}
