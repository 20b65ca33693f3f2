package org.gouji.plan.text.figure;

import java.util.Optional;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;
import org.gouji.quantity.Qualifier;
import org.gouji.quantity.QualifierWords;

/**
 * The words right before a number, read backwards, 数前词语: 工业增加值 + 力争 + 达到.
 *
 * @param rest what stands before them
 * @param qualifier what they make of the number; the nearest word that limits it counts
 * @param change 同比增长 and the like: part of what is measured
 * @param hedged 力争 was among them
 * @param from 由 or 从: the number is where a change begins
 */
record BeforeNumber(
    String rest, Optional<Qualifier> qualifier, String change, boolean hedged, boolean from) {

  private static final Lexicon WORDS = Lexicon.shipped();
  private static final int LONGEST_UNIT = 5;

  static BeforeNumber of(String words) {
    BeforeNumber read = new BeforeNumber(words.strip(), Optional.empty(), "", false, false);
    while (true) {
      BeforeNumber shorter = read.step();
      if (shorter == read) {
        return read.roughly();
      }
      read = shorter;
    }
  }

  /** 约占全国的7%: the word that limits the number stands before the share. */
  private BeforeNumber roughly() {
    boolean about = qualifier.isEmpty() && rest.startsWith("约占");
    return about
        ? new BeforeNumber(rest.substring(1), Optional.of(Qualifier.ABOUT), change, hedged, from)
        : this;
  }

  private BeforeNumber step() {
    return from
        ? this
        : hedge()
            .or(this::fromWord)
            .or(this::qualifying)
            .or(this::link)
            .or(this::perEach)
            .orElse(this);
  }

  /** 达到每万人500台: 每万人 belongs to the unit. */
  private Optional<BeforeNumber> perEach() {
    int each = rest.lastIndexOf('每');
    boolean unit = each > 0 && rest.length() - each <= LONGEST_UNIT;
    return unit
        ? Optional.of(new BeforeNumber(rest.substring(0, each), qualifier, change, hedged, from))
        : Optional.empty();
  }

  private Optional<BeforeNumber> hedge() {
    return ending(WordRole.HEDGE)
        .map(word -> new BeforeNumber(without(word), qualifier, change, true, from));
  }

  private Optional<BeforeNumber> fromWord() {
    boolean near = qualifier.isEmpty() && change.isEmpty();
    return near
        ? ending(WordRole.FROM)
            .map(word -> new BeforeNumber(without(word), qualifier, change, hedged, true))
        : Optional.empty();
  }

  private Optional<BeforeNumber> qualifying() {
    return QualifierWords.endOf(rest, QualifierWords.Place.BEFORE)
        .filter(word -> word.effect() == QualifierWords.Effect.QUALIFY)
        .filter(word -> word.text().length() > 1 || "超达约逾近≥>≤<".contains(word.text()))
        .filter(word -> !(word.text().equals("近") && rest.endsWith("附近")))
        .map(this::qualifiedBy);
  }

  private BeforeNumber qualifiedBy(QualifierWords.Word word) {
    boolean changes =
        word.qualifier() == Qualifier.CHANGE_UP || word.qualifier() == Qualifier.CHANGE_DOWN;
    Optional<Qualifier> nearest =
        qualifier.filter(known -> known != Qualifier.REACH).or(() -> Optional.of(word.qualifier()));
    return new BeforeNumber(
        without(word.text()), nearest, changes ? word.text() + change : change, hedged, from);
  }

  private Optional<BeforeNumber> link() {
    return ending(WordRole.LINK)
        .map(
            word ->
                new BeforeNumber(
                    without(word),
                    qualifier,
                    word.equals("占") ? "占比" + change : change,
                    hedged,
                    from));
  }

  private Optional<String> ending(WordRole role) {
    return WORDS.endingAt(role, rest, rest.length());
  }

  private String without(String word) {
    return rest.substring(0, rest.length() - word.length()).strip();
  }
}
