package org.gouji.quantity;

import java.util.Locale;

/** What the words around a number make of it, 限定词. */
public enum Qualifier {
  EXACT,
  /** 达到X: on a target at least X. */
  REACH,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  ABOUT,
  RANK,
  TOP,
  CHANGE_UP,
  CHANGE_DOWN,
  /** 降至X: on a target at most X. */
  FALL_TO,
  /** 增长a倍: × (1 + a). */
  TIMES_UP,
  /** 是…的a倍: × a. */
  TIMES_OF;

  /** The name in files and exports, lower case with underscores. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Qualifier ofCode(String code) {
    for (Qualifier qualifier : values()) {
      if (qualifier.code().equals(code)) {
        return qualifier;
      }
    }
    throw new IllegalArgumentException(
        "no qualifier is called " + code + "; write one such as exact, at_least or more_than");
  }
}
