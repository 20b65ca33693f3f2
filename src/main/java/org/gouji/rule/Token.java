package org.gouji.rule;

/** One word or sign of a constraint or consequence, 词元. */
record Token(Kind kind, String text, int offset) {

  enum Kind {
    NAME,
    INTEGER,
    DECIMAL,
    EXACT_DECIMAL,
    STRING,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind != Kind.STRING && text.equals(sign);
  }

  boolean isBinding() {
    return kind == Kind.NAME && text.startsWith("$");
  }
}
