package org.gouji.rule;

import java.util.Locale;
import java.util.Objects;

/** The same sentence in Chinese and in English, 中英文表述. */
public record Wording(String zh, String en) {

  public Wording {
    Objects.requireNonNull(zh);
    Objects.requireNonNull(en);
  }

  /** The Chinese text for every Chinese locale, the English one for all others. */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
  }
}
