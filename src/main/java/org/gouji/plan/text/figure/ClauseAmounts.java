package org.gouji.plan.text.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;
import org.gouji.plan.text.scan.Amount;
import org.gouji.plan.text.scan.Amount.Shape;
import org.gouji.plan.text.scan.SentenceScanner;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.QualifierWords;

/**
 * The amounts of a clause that state something, 陈述性数量. An amount that only says which things are
 * meant (100亿元企业12户, 1000千伏特高压工程, 三大千亿产业) belongs to the name.
 */
final class ClauseAmounts {
  private static final Lexicon WORDS = Lexicon.shipped();

  private final String text;
  private final SentenceScanner scanner;

  ClauseAmounts(String text, SentenceScanner scanner) {
    this.text = text;
    this.scanner = scanner;
  }

  List<Amount> of(Clause clause) {
    List<Amount> stated = new ArrayList<>();
    clause.tokens().stream()
        .filter(Amount.class::isInstance)
        .map(Amount.class::cast)
        .filter(amount -> !names(clause, amount))
        .forEach(stated::add);
    return stated;
  }

  private boolean names(Clause clause, Amount amount) {
    return switch (amount.shape()) {
      case MAGNITUDE -> !isReached(clause, amount);
      case ONE, RANGE ->
          isGroup(clause, amount)
              || !scanner.counts(amount.last().unit()) && isClass(clause, amount);
      default -> false;
    };
  }

  /** 三大造船指标居全国第三位: how many there are is not what the clause says. */
  private boolean isGroup(Clause clause, Amount amount) {
    return text.charAt(amount.end() - 1) == '大'
        && clause.tokens().stream()
            .filter(Amount.class::isInstance)
            .map(Amount.class::cast)
            .anyMatch(other -> other.start() > amount.end() && other.isOrder());
  }

  /** 突破万亿级, 进入增加值万亿城市行列 are stated; 千亿产业 is a kind of industry. */
  private boolean isReached(Clause clause, Amount size) {
    String before = text.substring(clause.start(), size.start());
    String behind = text.substring(size.end(), clause.end());
    boolean ranks = behind.contains("行列") || behind.contains("俱乐部") || behind.contains("大关");
    boolean counted = behind.startsWith("级") && isCountedBehind(clause, size);
    return ranks || !counted && endsInAQualifier(before);
  }

  private static boolean endsInAQualifier(String before) {
    Optional<QualifierWords.Word> word =
        QualifierWords.endOf(before.strip(), QualifierWords.Place.BEFORE);
    return word.filter(w -> w.text().length() > 1 || w.text().equals("超"))
        .filter(w -> w.effect() == QualifierWords.Effect.QUALIFY)
        .filter(w -> w.qualifier() != Qualifier.CHANGE_UP)
        .isPresent();
  }

  /** 100亿元的企业 is a class only if such are counted; 总规模500亿元的产业基金 states the size. */
  private boolean isClass(Clause clause, Amount amount) {
    if (isCapacity(clause, amount)) {
      return true;
    }
    boolean described = text.startsWith("的", amount.end()) || text.startsWith("以上的", amount.end());
    return (!described || isCountedBehind(clause, amount))
        && !amount.last().unit().isEmpty()
        && !amount.last().unit().equals("%")
        && amount.shape() != Shape.RANK
        && WORDS.startingAt(WordRole.CLASS_NOUN, text, amount.end()).isPresent();
  }

  /** 日处理5万吨污水厂1座, 年产10万吨项目: how much it can do says which kind it is. */
  private boolean isCapacity(Clause clause, Amount amount) {
    String before = text.substring(clause.start(), amount.start());
    boolean capacity = WORDS.endingAt(WordRole.CAPACITY, before, before.length()).isPresent();
    boolean named = amount.end() < clause.end() && Character.isLetter(text.charAt(amount.end()));
    return capacity && named && isCountedBehind(clause, amount);
  }

  private boolean isCountedBehind(Clause clause, Amount amount) {
    return clause.tokens().stream()
        .filter(Amount.class::isInstance)
        .map(Amount.class::cast)
        .anyMatch(other -> other.start() > amount.end() && scanner.counts(other.last().unit()));
  }
}
