package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a constraint or consequence into words and signs, 词法分析. */
final class Lexer {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>\\s+|//[^\\n]*|/\\*.*?\\*/)"
              + "|(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*)"
              + "|(?<number>(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)(?<suffix>[A-Za-z]*)"
              + "|(?<string>\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')"
              + "|(?<sign>==|!=|<=|>=|&&|\\|\\||:=|!\\.|.)",
          Pattern.DOTALL);

  private Lexer() {}

  static List<Token> tokens(String text, int offset) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (matcher.group("space") == null) {
        tokens.add(new Token(kind(matcher), matcher.group(), offset + matcher.start()));
      }
    }
    tokens.add(new Token(Token.Kind.END, "", offset + text.length()));
    return tokens;
  }

  private static Token.Kind kind(Matcher matcher) {
    if (matcher.group("name") != null) {
      return Token.Kind.NAME;
    }
    if (matcher.group("string") != null) {
      return Token.Kind.STRING;
    }
    return matcher.group("number") == null ? Token.Kind.SIGN : number(matcher);
  }

  private static Token.Kind number(Matcher matcher) {
    String suffix = matcher.group("suffix");
    if (suffix.equals("B")) {
      return Token.Kind.EXACT_DECIMAL;
    }
    boolean digitsOnly = matcher.group("number").chars().allMatch(Character::isDigit);
    return digitsOnly && suffix.isEmpty() ? Token.Kind.INTEGER : Token.Kind.DECIMAL;
  }
}
