package org.gouji.plan.text.figure;

import java.util.ArrayList;
import java.util.List;
import org.gouji.plan.text.scan.Amount;
import org.gouji.plan.text.scan.Time;
import org.gouji.plan.text.scan.Token;

/** The tokens between two marks that end a clause, 分句. */
record Clause(List<Token> tokens) {
  private static final String ENDS = ",，;；:：。!！?？";

  static List<Clause> of(List<Token> tokens) {
    List<Clause> clauses = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    for (Token token : tokens) {
      if (token instanceof Token.Mark mark && ENDS.indexOf(mark.mark()) >= 0) {
        close(open, clauses);
      } else {
        open.add(token);
      }
    }
    close(open, clauses);
    return clauses;
  }

  private static void close(List<Token> open, List<Clause> clauses) {
    if (!open.isEmpty()) {
      clauses.add(new Clause(List.copyOf(open)));
      open.clear();
    }
  }

  int start() {
    return tokens.get(0).start();
  }

  int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  boolean hasAmount() {
    return tokens.stream().anyMatch(Amount.class::isInstance);
  }

  List<Time> times() {
    return tokens.stream().filter(Time.class::isInstance).map(Time.class::cast).toList();
  }

  /** The words of a stretch of the clause without the times named in it. */
  String words(String text, int from, int to) {
    StringBuilder words = new StringBuilder();
    int at = from;
    for (Time time : times()) {
      boolean opens = time.start() == start();
      if ((opens || time.use() != Time.Use.LENGTH) && time.start() >= at && time.end() <= to) {
        words.append(text, at, time.start());
        at = time.end();
        // 由2015年的1200家: the 的 belongs to the time.
        at += at < to && text.charAt(at) == '的' ? 1 : 0;
      }
    }
    return words.append(text, at, Math.max(at, to)).toString();
  }
}
