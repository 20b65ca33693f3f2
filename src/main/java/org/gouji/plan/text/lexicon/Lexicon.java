package org.gouji.plan.text.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The words of policy texts by what they do, 词表. Look-ups take the longest word that fits. */
public final class Lexicon {
  private static final String TABLE = "words.tsv";
  private static final Lexicon SHIPPED = load();

  private final Map<WordRole, Set<String>> words = new EnumMap<>(WordRole.class);
  private final Map<WordRole, Integer> longest = new EnumMap<>(WordRole.class);

  private Lexicon() {}

  /** The shipped table. */
  public static Lexicon shipped() {
    return SHIPPED;
  }

  public boolean has(WordRole role, String word) {
    return words.getOrDefault(role, Set.of()).contains(word);
  }

  /** The longest word of the role that stands at this place of the text. */
  public Optional<String> startingAt(WordRole role, String text, int at) {
    for (int length = Math.min(longest(role), text.length() - at); length > 0; length--) {
      String word = text.substring(at, at + length);
      if (has(role, word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The longest word of the role that ends just before this place of the text. */
  public Optional<String> endingAt(WordRole role, String text, int end) {
    for (int length = Math.min(longest(role), end); length > 0; length--) {
      String word = text.substring(end - length, end);
      if (has(role, word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The first word of the role anywhere in the text. */
  public Optional<String> within(WordRole role, String text) {
    for (int at = 0; at < text.length(); at++) {
      Optional<String> word = startingAt(role, text, at);
      if (word.isPresent()) {
        return word;
      }
    }
    return Optional.empty();
  }

  private int longest(WordRole role) {
    return longest.getOrDefault(role, 0);
  }

  private void add(WordRole role, String word) {
    words.computeIfAbsent(role, r -> new HashSet<>()).add(word);
    longest.merge(role, word.length(), Math::max);
  }

  private static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(lexicon::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void line(String line) {
    int tab = line.indexOf('\t');
    WordRole role = WordRole.valueOf(line.substring(0, tab).trim());
    for (String word : line.substring(tab + 1).trim().split(" +")) {
      add(role, word);
    }
  }
}
