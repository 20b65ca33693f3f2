package org.gouji.workbook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.workbook.formula.Token.Kind;

/**
 * Cuts a formula in A1 style into its words, 公式分词, in one way from left to right.
 *
 * <p>Nothing is computed and nothing refused: what is no word of a formula becomes a token of kind
 * {@code OTHER}.
 */
final class FormulaTokens {

  /** What spreadsheet programs accept; a longer text was written by none. */
  private static final int LONGEST = 8_192;

  private static final String CELL = "\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}";
  private static final String COLUMN = "\\$?[A-Z]{1,3}";
  private static final String ROW = "\\$?[1-9]\\d{0,6}";
  private static final String NO_WORD_BEHIND = "(?![\\p{L}\\p{N}_.(!\\[])";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:%s(?::%s)?|%s:%s|%s:%s)%s"
              .formatted(CELL, CELL, COLUMN, COLUMN, ROW, ROW, NO_WORD_BEHIND),
          Pattern.CASE_INSENSITIVE);

  /** The file name of another workbook stands in brackets. */
  private static final Pattern SHEET =
      Pattern.compile("(?:\\[[^\\[\\]]*+])?[\\p{L}_][\\p{L}\\p{N}_.]*+!");

  private static final Pattern NUMBER = Pattern.compile("\\d++(?:\\.\\d*+)?(?:[Ee][+-]?\\d++)?%?");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*+");
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*+\"");
  private static final Pattern ERROR =
      Pattern.compile("#(?:REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!|N/A)", Pattern.CASE_INSENSITIVE);

  private final String formula;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private FormulaTokens(String formula) {
    this.formula = formula;
  }

  /** The words of a formula without its equals sign; none if it is longer than any program's. */
  static List<Token> of(String formula) {
    return formula.length() > LONGEST ? List.of() : new FormulaTokens(formula).all();
  }

  private List<Token> all() {
    while (at < formula.length()) {
      if (isGap(formula.charAt(at))) {
        at++;
      } else {
        next();
      }
    }
    return tokens;
  }

  private void next() {
    boolean found =
        take(ERROR, Kind.ERROR)
            || take(TEXT, Kind.TEXT)
            || onSheet()
            || take(REFERENCE, Kind.REFERENCE)
            || take(NUMBER, Kind.NUMBER)
            || name();
    if (!found) {
      sign(formula.charAt(at));
    }
  }

  private boolean take(Pattern pattern, Kind kind) {
    Matcher matcher = from(at, pattern);
    if (!matcher.lookingAt()) {
      return false;
    }
    add(kind, matcher.end());
    return true;
  }

  private boolean onSheet() {
    int end = sheetEnd();
    if (end < 0) {
      return false;
    }
    Matcher reference = from(end, REFERENCE);
    Matcher lost = from(end, ERROR);
    if (reference.lookingAt()) {
      add(Kind.REFERENCE, reference.end());
    } else if (lost.lookingAt()) {
      at = end;
      add(Kind.ERROR, lost.end());
    } else {
      add(Kind.OTHER, end);
    }
    return true;
  }

  /** Where the name of a sheet with its exclamation mark ends, negative if none begins here. */
  private int sheetEnd() {
    if (formula.charAt(at) == '\'') {
      return quotedSheetEnd();
    }
    Matcher sheet = from(at, SHEET);
    return sheet.lookingAt() ? sheet.end() : -1;
  }

  /** A quoted name may hold anything, with its quotes doubled. */
  private int quotedSheetEnd() {
    int close = formula.indexOf('\'', at + 1);
    while (close >= 0 && formula.startsWith("''", close)) {
      close = formula.indexOf('\'', close + 2);
    }
    return close >= 0 && formula.startsWith("'!", close) ? close + 2 : -1;
  }

  private boolean name() {
    Matcher name = from(at, NAME);
    if (!name.lookingAt()) {
      return false;
    }
    boolean called = name.end() < formula.length() && formula.charAt(name.end()) == '(';
    add(called ? Kind.FUNCTION : Kind.OTHER, called ? name.end() + 1 : name.end());
    return true;
  }

  private void sign(char sign) {
    Kind kind =
        switch (sign) {
          case '(' -> Kind.OPEN;
          case ')' -> Kind.CLOSE;
          case ',', ';' -> Kind.SEPARATOR;
          case '+', '-', '*', '/', '^', '&', '=', '<', '>', '%', ':' -> Kind.OPERATOR;
          default -> Kind.OTHER;
        };
    add(kind, at + 1);
  }

  private void add(Kind kind, int end) {
    String text = formula.substring(at, end);
    boolean anyCase = kind == Kind.FUNCTION || kind == Kind.ERROR;
    tokens.add(new Token(kind, anyCase ? text.toUpperCase(Locale.ROOT) : text));
    at = end;
  }

  private Matcher from(int start, Pattern pattern) {
    // What stands before must not matter, what stands behind must.
    return pattern.matcher(formula).region(start, formula.length()).useTransparentBounds(true);
  }

  private static boolean isGap(char sign) {
    return Character.isWhitespace(sign) || sign == '\u00a0';
  }
}
