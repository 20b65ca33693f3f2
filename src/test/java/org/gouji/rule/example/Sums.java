package org.gouji.rule.example;

import java.math.BigDecimal;
import org.gouji.rule.judge.Judgement;

/** Made-up judging functions. */
public final class Sums {

  private Sums() {}

  public static Judgement tieOut(Whole whole) {
    BigDecimal sum = whole.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Said.words(whole.subject() + (sum.compareTo(whole.value()) == 0 ? " ties" : " differs"));
  }

  public static Judgement within(Whole whole, Share share, String limit) {
    return Said.words(whole.subject() + " " + share.percent() + " within " + limit);
  }

  public static Judgement quotient(Whole whole, int divisor) {
    return Said.words("" + whole.parts().size() / divisor);
  }

  public static Judgement nothing(Whole whole) {
    return null;
  }

  public static String notAJudgement(Whole whole) {
    return whole.subject();
  }
}
