package org.gouji.workbook.row;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Classes that make up their whole by definition, 完整分类, such as 男 and 女.
 *
 * @param placeOf the place of a name among the members, with what stands behind the class
 * @param members how many classes there are
 * @param whole whether a name is that of the whole
 * @param wholes what else can be the whole
 * @param spoilt names that, standing in the same table, show that the classes are not all
 */
record ClassSet(
    String code,
    Function<String, Optional<Place>> placeOf,
    int members,
    Predicate<String> whole,
    Wholes wholes,
    Predicate<String> spoilt) {

  /** The place of a class and the words behind it: 人口 of 男性人口. */
  record Place(int index, String rest) {}

  /** What is taken for the whole of some classes, besides what is named so. */
  enum Wholes {
    /** A bare 合计 as well as the name that the classes have behind them. */
    ANY_TOTAL,
    /** 就业人员 above 第一产业就业人员, but not a bare 合计, which may hold more. */
    NAMED_ALIKE,
    /** Nothing else. */
    ITS_OWN
  }

  /** A set whose members are told by how their names begin. */
  static ClassSet beginning(String code, Predicate<String> whole, String... members) {
    List<String> words = List.of(members);
    return new ClassSet(
        code, name -> place(name, words), words.size(), whole, Wholes.ANY_TOTAL, name -> false);
  }

  /** A set whose members have exactly these names. */
  static ClassSet exactly(String code, Predicate<String> whole, String... members) {
    List<String> words = List.of(members);
    return new ClassSet(
        code,
        name -> place(name, words).filter(place -> place.rest().isEmpty()),
        words.size(),
        whole,
        Wholes.ANY_TOTAL,
        name -> false);
  }

  ClassSet taking(Wholes others) {
    return new ClassSet(code, placeOf, members, whole, others, spoilt);
  }

  ClassSet unless(String words) {
    Predicate<String> found = Pattern.compile(words).asPredicate();
    return new ClassSet(code, placeOf, members, whole, wholes, found);
  }

  private static Optional<Place> place(String name, List<String> members) {
    for (int i = 0; i < members.size(); i++) {
      OptionalInt length = startOf(name, members.get(i));
      if (length.isPresent()) {
        return Optional.of(new Place(i, name.substring(length.getAsInt())));
      }
    }
    return Optional.empty();
  }

  private static OptionalInt startOf(String name, String alternatives) {
    int longest = -1;
    for (String word : alternatives.split("\\|")) {
      longest = name.startsWith(word) ? Math.max(longest, word.length()) : longest;
    }
    return longest < 0 ? OptionalInt.empty() : OptionalInt.of(longest);
  }
}
