package org.gouji.quantity;

import java.util.Locale;

/** Two units that measure different things, 计量单位不可比. */
public final class IncompatibleUnitsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String chinese;

  public IncompatibleUnitsException(UnitOfMeasure from, UnitOfMeasure to) {
    super(
        "%s measures %s, %s measures %s; correct the unit of one of them"
            .formatted(from.symbol(), from.dimension(), to.symbol(), to.dimension()));
    chinese = "计量单位“%s”与“%s”量纲不同，不能换算；请更正其中之一".formatted(from.symbol(), to.symbol());
  }

  /** The sentence in the language of the locale, Chinese or else English. */
  public String message(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : getMessage();
  }
}
