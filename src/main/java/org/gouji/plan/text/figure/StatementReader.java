package org.gouji.plan.text.figure;

import java.util.List;
import java.util.Optional;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;
import org.gouji.plan.text.outline.PlaceFinder;
import org.gouji.plan.text.scan.Amount;
import org.gouji.plan.text.scan.Amount.Shape;
import org.gouji.plan.text.scan.SentenceScanner;

/**
 * Finds what an amount of a clause is of, 指标归属: the name before the number, or behind it where
 * things are counted (5个示范基地), or the thing spoken of before.
 */
final class StatementReader {
  private static final Lexicon WORDS = Lexicon.shipped();
  static final List<String> COMPARED = List.of("高于", "低于", "快于", "慢于", "高出", "低");
  private static final String STOPS = ",，、;；:：。!！?？)）";
  private static final List<String> ADJECTIVES =
      List.of("具有", "以", "由", "在", "为", "有", "对", "能", "可");
  private static final int LONGEST_NOUN = 26;
  private static final int SHORT = 3;

  private final String text;
  private final SentenceScanner scanner;
  private final PlaceFinder places;

  StatementReader(String text, SentenceScanner scanner, PlaceFinder places) {
    this.text = text;
    this.scanner = scanner;
    this.places = places;
  }

  /**
   * @param from where the words before the amount begin
   * @param until where the words behind it end at the latest
   */
  AmountStatement read(Clause clause, int from, Amount amount, int until, SentenceState state) {
    boolean points = amount.last().unit().contains("百分点");
    String subject = points ? state.share() : state.subject();
    String words = clause.words(text, from, amount.start());
    return amount.isOrder()
        ? order(amount, words, subject, state)
        : quantity(clause, amount, words, until, subject, state);
  }

  private AmountStatement order(Amount amount, String words, String subject, SentenceState state) {
    Ranking ranking = Ranking.of(words);
    MeasuredThing thing = MeasuredThing.of(ranking.rest(), places);
    BeforeNumber before = BeforeNumber.of(ranking.rest());
    String ending = ranking.field().strip() + "排名";
    if (amount.values().size() > 1) {
      Optional<SharedList> each =
          SharedList.of(before, thing, amount.values().size(), subject, state, places);
      if (each.isPresent()) {
        return each.get().ending(ending).stated(amount, BeforeNumber.of(""), thing);
      }
    }
    String base = thing.dependent() ? subject + thing.name() : thing.name();
    return new AmountStatement(
        amount, BeforeNumber.of(""), List.of(base + ending), thing, !thing.dependent());
  }

  private AmountStatement quantity(
      Clause clause, Amount amount, String words, int until, String subject, SentenceState state) {
    BeforeNumber before = compared(words, amount).orElseGet(() -> BeforeNumber.of(words));
    MeasuredThing thing = MeasuredThing.of(before.rest(), places);
    Optional<String> counted =
        before.from() ? Optional.empty() : behind(clause, amount, until, thing);
    if (counted.isPresent()) {
      String name = before.change() + kind(amount, thing) + counted.get();
      return new AmountStatement(amount, before, List.of(name), thing, true);
    }
    if (amount.shape() == Shape.LIST) {
      Optional<SharedList> each =
          SharedList.of(before, thing, amount.values().size(), subject, state, places);
      if (each.isPresent()) {
        return each.get().stated(amount, before, thing);
      }
    }
    String plain = thing.name().replace("分别", "");
    String base = thing.dependent() ? subject + plain : ofItsKind(plain, state.lastName());
    String name = base + before.change() + (isCoverage(amount) ? "覆盖率" : "");
    return new AmountStatement(amount, before, List.of(name), thing, !thing.dependent());
  }

  /** 新能源新材料三大千亿产业: what stands before 三大 says of which kind. */
  private String kind(Amount amount, MeasuredThing thing) {
    boolean great = text.charAt(amount.end() - 1) == '大';
    boolean lists = thing.name().contains("、") || thing.name().endsWith("等");
    return great && !lists && !thing.dependent() ? thing.name() : "";
  }

  /** A number without a unit counts only where what is measured has none: 指数. */
  static boolean lacksUnit(Amount amount, List<String> names) {
    return amount.last().unit().isEmpty()
        && names.stream()
            .noneMatch(name -> WORDS.endingAt(WordRole.UNITLESS, name, name.length()).isPresent());
  }

  private boolean isCoverage(Amount amount) {
    return amount.shape() == Shape.PHRASE && amount.first().unit().equals("%");
  }

  /** 高于全国16个百分点 is a difference; nothing in it limits the 16. */
  private Optional<BeforeNumber> compared(String words, Amount amount) {
    boolean difference = amount.last().unit().contains("百分点") || amount.last().unit().equals("倍");
    Optional<String> compares =
        COMPARED.stream()
            .filter(words::contains)
            .filter(word -> words.lastIndexOf(word) + word.length() < words.strip().length())
            .findFirst();
    return difference && compares.isPresent()
        ? Optional.of(new BeforeNumber(words.strip(), Optional.empty(), "", false, false))
        : Optional.empty();
  }

  /** What is counted, where it stands behind the number. */
  private Optional<String> behind(Clause clause, Amount amount, int until, MeasuredThing thing) {
    boolean counts = scanner.counts(amount.last().unit());
    boolean described = text.startsWith("的", amount.end());
    if (amount.shape() == Shape.PHRASE || !counts && !thing.name().isEmpty() && !described) {
      return Optional.empty();
    }
    String noun = MeasuredThing.trimmed(noun(amount.end(), Math.min(until, clause.end())));
    boolean sized = noun.startsWith("的") && WORDS.has(WordRole.SIZE, thing.name());
    if (sized) {
      return Optional.of(noun.substring(1) + thing.name());
    }
    return noun.length() < 2 || noun.startsWith("的") ? Optional.empty() : Optional.of(noun);
  }

  private String noun(int from, int until) {
    int end = from;
    while (end < until && end - from < LONGEST_NOUN && STOPS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String noun = text.substring(from, end);
    int of = noun.indexOf('的');
    boolean described = ADJECTIVES.stream().anyMatch(noun::startsWith);
    if (described) {
      return noun.substring(noun.lastIndexOf('的') + 1);
    }
    return of >= 2 ? noun.substring(0, of) : noun;
  }

  /** 国家级专精特新企业9家、省级68家: of the same kind as before. */
  private static String ofItsKind(String name, String subject) {
    boolean level = name.endsWith("级") && name.length() <= SHORT;
    int own = subject.indexOf('级') + 1;
    return level ? name + subject.substring(own > SHORT ? 0 : own) : name;
  }

  /** A clause without a number may still name what the next clauses are about. */
  String subjectOf(String words) {
    int quote = words.indexOf('“');
    String plain = quote > 1 ? words.substring(0, quote) : words;
    MeasuredThing thing = MeasuredThing.of(plain, places);
    return thing.name().length() <= LONGEST_NOUN / 2 ? thing.name() : "";
  }

  /** 甲市加快建设基地,产值达到…: whose it is was said before. */
  Optional<String> placeOf(String words) {
    return places.listed(MeasuredThing.trimmed(words)).map(PlaceFinder.Place::name);
  }

  static boolean isPresent(String words) {
    return WORDS.within(WordRole.PRESENT_VERB, words).isPresent();
  }
}
