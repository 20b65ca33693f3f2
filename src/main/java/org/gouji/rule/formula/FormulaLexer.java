package org.gouji.rule.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a formula into names, numbers and signs, 勾稽式分词. A name may hold brackets of its own
 * (国家天然气(页岩气)产能), blanks, and hyphens between Latin letters.
 */
final class FormulaLexer {

  /** What a piece is, 词类. */
  enum Kind {
    NAME,
    NUMBER,
    SHIFT,
    SIGN,
    END
  }

  /** One piece of a formula, 词. */
  record Piece(Kind kind, String text) {
    boolean is(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }
  }

  private static final Map<Character, String> SIGNS =
      Map.ofEntries(
          Map.entry('+', "+"),
          Map.entry('＋', "+"),
          Map.entry('-', "-"),
          Map.entry('－', "-"),
          Map.entry('−', "-"),
          Map.entry('–', "-"),
          Map.entry('—', "-"),
          Map.entry('*', "*"),
          Map.entry('×', "*"),
          Map.entry('✕', "*"),
          Map.entry('/', "/"),
          Map.entry('÷', "/"),
          Map.entry('／', "/"),
          Map.entry('(', "("),
          Map.entry('（', "("),
          Map.entry(')', ")"),
          Map.entry('）', ")"));
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,30}(\\.\\d{1,30})?\\s*[%％]?(?=\\s*([-+*/()＋－−–—×✕÷／（）]|$))");

  private final String text;
  private final Set<String> shifts;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private FormulaLexer(String text, Set<String> shifts) {
    this.text = text;
    this.shifts = shifts;
  }

  static List<Piece> pieces(String text, Set<String> shifts) {
    FormulaLexer lexer = new FormulaLexer(text.strip(), shifts);
    lexer.run();
    return lexer.pieces;
  }

  private void run() {
    Matcher number = NUMBER.matcher(text);
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (SIGNS.containsKey(c)) {
        pieces.add(new Piece(Kind.SIGN, SIGNS.get(c)));
        at++;
      } else if (number.region(at, text.length()).lookingAt()) {
        String written = number.group().replaceAll("\\s", "").replace('％', '%');
        pieces.add(new Piece(Kind.NUMBER, written));
        at = number.end();
      } else {
        name();
      }
    }
    pieces.add(new Piece(Kind.END, ""));
  }

  private void name() {
    int start = at;
    int depth = 0;
    while (at < text.length()) {
      String sign = SIGNS.getOrDefault(text.charAt(at), "");
      if (sign.equals("(") && shifts.contains(text.substring(start, at).strip())) {
        pieces.add(new Piece(Kind.SHIFT, text.substring(start, at).strip()));
        return;
      }
      if (depth == 0 && (sign.equals(")") || isOperator(sign))) {
        break;
      }
      depth += sign.equals("(") ? 1 : sign.equals(")") ? -1 : 0;
      at++;
    }
    pieces.add(new Piece(Kind.NAME, text.substring(start, at).strip()));
  }

  private boolean isOperator(String sign) {
    return !sign.isEmpty() && !sign.equals("(") && !(sign.equals("-") && isHyphen());
  }

  /** {@code year-on-year}: a minus between names has a blank or a Chinese character beside it. */
  private boolean isHyphen() {
    return at > 0
        && at + 1 < text.length()
        && isLatin(text.charAt(at - 1))
        && isLatin(text.charAt(at + 1));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
