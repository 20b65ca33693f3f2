package org.gouji.plan.text.scan;

import java.util.List;
import java.util.Optional;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.UnitTable;

/** Recognises the unit behind a number, 单位识别: the longest spelling of the unit table. */
final class Units {
  private static final int LONGEST = 12;
  private static final List<String> SIZES = List.of("万亿", "千亿", "百亿", "十亿");
  private static final List<String> STEPS = List.of("元量级", "量级", "级台阶", "元台阶", "台阶");

  private static final List<String> COUNTED = List.of("企业", "员工");
  private static final String MULTIPLES = "十百千万亿";
  private static final Lexicon WORDS = Lexicon.shipped();

  private final UnitTable table;

  Units(UnitTable table) {
    this.table = table;
  }

  /** How the unit that begins here is written; with what stands behind a stroke: 元/人. */
  Optional<String> at(String text, int at) {
    return longest(text, at)
        .filter(unit -> !isLetterOfAName(unit))
        .map(unit -> unit + behind(text, at + unit.length(), unit));
  }

  Optional<UnitOfMeasure> meaning(String written) {
    return table.find(written);
  }

  /** 1.15万亿元和6210亿元: the same unit but for its size; things counted are told apart. */
  boolean isOneKind(String one, String other) {
    boolean sized = !counts(one) && meaning(one).isPresent();
    return one.equals(other)
        || sized
            && meaning(one)
                .map(UnitOfMeasure::dimension)
                .equals(meaning(other).map(UnitOfMeasure::dimension));
  }

  /** True if the unit counts things one by one: 个, 万家. */
  boolean counts(String written) {
    return isCounter(written)
        || meaning(written)
            .filter(
                unit ->
                    unit.dimension() == Dimension.COUNT || unit.dimension() == Dimension.PERSONS)
            .isPresent();
  }

  private static boolean isCounter(String written) {
    return WORDS.endingAt(WordRole.COUNTER, written, written.length()).isPresent()
        && isMeasure(written);
  }

  private Optional<String> longest(String text, int at) {
    if (at >= text.length() || isNoUnit(text.charAt(at))) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
      String written = text.substring(at, at + length);
      if (endsLikeAUnit(written) && (isListed(written) || isMeasure(written))) {
        return Optional.of(written);
      }
    }
    return Optional.empty();
  }

  /** 3家企业: what is counted is no part of the unit in a text. */
  private boolean isListed(String written) {
    return COUNTED.stream().noneMatch(written::endsWith) && table.find(written).isPresent();
  }

  /** Measures no table of figures uses, with their multiples: 亿斤, 万张床位. */
  private static boolean isMeasure(String written) {
    int multiple = 0;
    while (multiple < written.length() && MULTIPLES.indexOf(written.charAt(multiple)) >= 0) {
      multiple++;
    }
    String plain = written.substring(multiple);
    return multiple <= 2
        && (WORDS.has(WordRole.MEASURE, plain) || WORDS.has(WordRole.COUNTER, plain));
  }

  /** The table forgives punctuation around a unit; a text does not. */
  private static boolean isNoUnit(char first) {
    return !Character.isLetter(first) && "%‰℃㎡°".indexOf(first) < 0;
  }

  private static boolean endsLikeAUnit(String written) {
    char last = written.charAt(written.length() - 1);
    return Character.isLetterOrDigit(last) || ")）%‰℃㎡²³°".indexOf(last) >= 0;
  }

  /** 5G, 3D: a single capital is a name. */
  private static boolean isLetterOfAName(String unit) {
    return unit.length() == 1 && unit.charAt(0) >= 'A' && unit.charAt(0) <= 'Z';
  }

  private String behind(String text, int at, String unit) {
    return unit.equals("个") ? step(text, at) : perWhat(text, at);
  }

  /** 2个千亿量级, 2个百亿台阶. */
  private static String step(String text, int at) {
    return SIZES.stream()
        .flatMap(size -> STEPS.stream().map(step -> size + step))
        .filter(words -> text.startsWith(words, at))
        .findFirst()
        .orElse("");
  }

  private String perWhat(String text, int at) {
    if (at + 1 >= text.length() || text.charAt(at) != '/') {
      return "";
    }
    return longest(text, at + 1).map(unit -> "/" + unit).orElse("");
  }
}
