package org.gouji.plan.text.figure;

import java.util.List;
import java.util.Optional;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;
import org.gouji.plan.text.outline.PlaceFinder;

/**
 * What is measured, as a clause names it, 被测事物.
 *
 * @param name empty if the clause names none
 * @param dependent true if the clause goes on about the thing named before: 占GDP比重
 * @param place the place the name begins with, in full
 * @param whole 全国, 全市 where the name begins with it
 * @param joint 共同 where the clause says so
 */
record MeasuredThing(
    String name,
    boolean dependent,
    Optional<String> place,
    Optional<String> whole,
    Optional<String> joint) {

  private static final Lexicon WORDS = Lexicon.shipped();
  private static final List<String> INNER_VERBS = List.of("实现", "完成");
  private static final String TRIM = " ,，、;；:：()（）“”\"’‘》《。．.—-\t　";
  private static final int LONGEST = 40;

  static MeasuredThing of(String words, PlaceFinder places) {
    MeasuredThing plain = of(words);
    Optional<PlaceFinder.Place> place = places.startOf(plain.name());
    if (place.isEmpty()) {
      return plain;
    }
    MeasuredThing there = of(plain.name().substring(place.get().written().length()));
    return new MeasuredThing(
        there.name(),
        there.dependent(),
        place.map(PlaceFinder.Place::name),
        plain.whole(),
        plain.joint());
  }

  private static MeasuredThing of(String words) {
    String rest = trimmed(words);
    Optional<String> whole = Optional.empty();
    while (true) {
      Optional<String> place = WORDS.startingAt(WordRole.WHOLE, rest, 0);
      Optional<String> lead = place.isPresent() ? place : lead(rest);
      if (lead.isEmpty()) {
        break;
      }
      whole = whole.or(() -> place);
      rest = trimmed(rest.substring(lead.get().length()));
    }
    String name = joined(rest);
    name = isVerbAlone(name) ? "" : shortened(name);
    return new MeasuredThing(
        name, isDependent(name), Optional.empty(), whole, WORDS.within(WordRole.JOINT, words));
  }

  private static Optional<String> lead(String rest) {
    boolean thing = WORDS.startingAt(WordRole.NOUN, rest, 0).isPresent();
    if (thing) {
      return Optional.empty();
    }
    return WORDS
        .startingAt(WordRole.VERB, rest, 0)
        .or(() -> WORDS.startingAt(WordRole.LEAD, rest, 0));
  }

  /** 规上工业企业实现营业收入: who does it and what is done. */
  private static String joined(String rest) {
    for (String verb : INNER_VERBS) {
      int at = rest.indexOf(verb);
      if (at > 1 && at + verb.length() + 1 < rest.length()) {
        return rest.substring(0, at) + rest.substring(at + verb.length());
      }
    }
    return rest;
  }

  private static boolean isVerbAlone(String name) {
    return WORDS.has(WordRole.OBJECT, name)
        || WORDS.has(WordRole.VERB, name)
        || WORDS.has(WordRole.LEAD, name)
        || WORDS.has(WordRole.ALONE, name);
  }

  private static boolean isDependent(String name) {
    return name.isEmpty()
        || WORDS.startingAt(WordRole.NOUN, name, 0).isEmpty()
            && WORDS.startingAt(WordRole.DEPENDENT, name, 0).isPresent();
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
  }

  static String trimmed(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && TRIM.indexOf(words.charAt(from)) >= 0 && !opens(words, from, to)) {
      from++;
    }
    while (to > from && TRIM.indexOf(words.charAt(to - 1)) >= 0 && !closes(words, from, to)) {
      to--;
    }
    return words.substring(from, to);
  }

  /** A quotation mark at the edge stays where its other half is inside. */
  private static boolean opens(String words, int at, int to) {
    return words.charAt(at) == '“' && words.substring(at, to).indexOf('”') > 0;
  }

  private static boolean closes(String words, int from, int to) {
    return words.charAt(to - 1) == '”' && words.substring(from, to).indexOf('“') >= 0;
  }
}
