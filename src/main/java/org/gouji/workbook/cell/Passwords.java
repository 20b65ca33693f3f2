package org.gouji.workbook.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.Decryptor;

/** The passwords to try on encrypted workbooks, 打开密码; they are never written anywhere. */
public final class Passwords {

  /** More would only keep the machine busy: each costs a hundred thousand rounds of hashing. */
  public static final int MOST = 50;

  /** No password but the one spreadsheet programs put on protected workbooks themselves. */
  public static final Passwords NONE = new Passwords(List.of());

  private final List<String> given;

  private Passwords(List<String> given) {
    this.given = given;
  }

  /** Passwords in the order they are to be tried; blank lines and repetitions do not count. */
  public static Passwords of(List<String> given) {
    Set<String> distinct = new LinkedHashSet<>(given);
    distinct.removeIf(String::isBlank);
    if (distinct.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " passwords");
    }
    return new Passwords(List.copyOf(distinct));
  }

  public boolean isEmpty() {
    return given.isEmpty();
  }

  /** The first password that opens, the default one included. */
  Optional<String> firstThat(Predicate<String> opens) {
    return Stream.concat(Stream.of(Decryptor.DEFAULT_PASSWORD), given.stream())
        .filter(opens)
        .findFirst();
  }

  /** How many there are; a password must not get into a log. */
  @Override
  public String toString() {
    return given.size() + " passwords";
  }
}
