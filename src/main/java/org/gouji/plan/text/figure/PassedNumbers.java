package org.gouji.plan.text.figure;

import java.util.ArrayList;
import java.util.List;
import org.gouji.plan.text.figure.PassedNumber.Reason;
import org.gouji.plan.text.scan.Amount;
import org.gouji.plan.text.scan.Token;

/** Keeps account of the numbers that state nothing, 未采用数字登记. */
final class PassedNumbers {
  private static final int AROUND = 8;

  private final String text;
  private final List<PassedNumber> all = new ArrayList<>();

  PassedNumbers(String text) {
    this.text = text;
  }

  List<PassedNumber> all() {
    return all;
  }

  /** The digits no recogniser took for an amount or a time. */
  void inWords(List<Token> tokens) {
    for (Token token : tokens) {
      if (token instanceof Token.Words) {
        digits(token.start(), token.end());
      }
    }
  }

  /** Amounts of the clause that are not among the stated ones. */
  void classes(Clause clause, List<Amount> stated) {
    clause.tokens().stream()
        .filter(Amount.class::isInstance)
        .map(Amount.class::cast)
        .filter(amount -> !stated.contains(amount))
        .forEach(amount -> add(amount.start(), amount.end(), Reason.CLASS));
  }

  void granted(List<Token> tokens) {
    tokens.stream()
        .filter(Amount.class::isInstance)
        .forEach(amount -> add(amount.start(), amount.end(), Reason.GRANT));
  }

  void unstated(AmountStatement statement) {
    boolean unitless = StatementReader.lacksUnit(statement.amount(), statement.names());
    Amount amount = statement.amount();
    add(amount.start(), amount.end(), unitless ? Reason.NO_UNIT : Reason.NOTHING_MEASURED);
  }

  private void digits(int from, int to) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        add(at, end, Reason.NAME);
      }
      at = end + 1;
    }
  }

  private void add(int start, int end, Reason reason) {
    String words =
        text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND));
    all.add(new PassedNumber(start, end, words.replace('\n', ' '), reason));
  }
}
