package org.gouji.issue;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.figure.Period;
import org.gouji.quantity.Interval;

/** A typed piece of an issue's sentence, 参数; it becomes words only when the issue is shown. */
public sealed interface Argument {

  /** An interval in base units, to be shown in the given unit symbol. */
  record Amount(Interval interval, String unit) implements Argument {}

  /** A single number in the given unit symbol (already in that unit). */
  record Number(BigDecimal value, String unit) implements Argument {}

  /** Words in both languages. */
  record Words(String chinese, String english) implements Argument {}

  /** A text quoted as it stands, the same in both languages. */
  record Quoted(String text) implements Argument {}

  /** Words with gaps {@code {0}}, {@code {1}} … for other arguments, 短语. */
  record Phrase(Bilingual text, List<Argument> pieces) implements Argument {
    public Phrase {
      pieces = List.copyOf(pieces);
    }
  }

  /** A report period. */
  record Time(Period period) implements Argument {}

  /** Several arguments, joined by the language's comma. */
  record Several(List<Argument> items) implements Argument {
    public Several {
      items = List.copyOf(items);
    }
  }
}
