package org.gouji.plan.text.source;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out pinyin written behind characters, 去除拼音注音: 工(gōng)业(yè). Letters with tone marks are
 * pinyin; plain letters only where they spell the character before them, and then everywhere.
 */
final class PinyinNotes implements TextStep {
  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
  private static final String LETTERS = "a-zA-Zü" + TONES + "\u0300-\u030C";
  private static final Pattern NOTE =
      Pattern.compile(
          "[(\\[{<【〔（《] {0,2}(["
              + LETTERS
              + "]["
              + LETTERS
              + "1-5' ’·-]{0,40}|[ㄅ-ㄩˊˇˋ˙ ]{1,30}) {0,2}[)\\]}>】〕）》]"
              + "|[a-zA-Z]{0,5}["
              + TONES
              + "]["
              + LETTERS
              + "]{0,8}");
  private static final int SURE = 3;
  private static final int LONGEST_SYLLABLE = 6;
  private static final Map<Character, String> READINGS = new ConcurrentHashMap<>();

  /** Made when the first text needs it. */
  private static final class Table {
    static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
  }

  private record Note(int start, int end, boolean toned, boolean spelled, boolean syllable) {}

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    List<Note> notes = notes(text);
    long spelled = notes.stream().filter(note -> note.spelled() || note.toned()).count();
    TracedText.Rewriting out = traced.rewriting();
    int at = 0;
    int removed = 0;
    for (Note note : notes) {
      boolean sure = note.toned() || spelled >= SURE && (note.spelled() || note.syllable());
      if (sure) {
        out.keep(at, note.start());
        at = note.end();
        removed++;
      }
    }
    out.keep(at, text.length());
    log.note(removed, "去除括注拼音 %d 处。", "Removed %d pinyin notes.");
    return out.done();
  }

  private static List<Note> notes(String text) {
    List<Note> notes = new ArrayList<>();
    Matcher matcher = NOTE.matcher(text);
    while (matcher.find()) {
      notes.add(note(text, matcher));
    }
    return notes;
  }

  private static Note note(String text, Matcher found) {
    String letters = found.group();
    boolean toned =
        letters.chars().anyMatch(c -> TONES.indexOf(c) >= 0 || c >= '\u0300' && c <= '\u030C')
            || letters.chars().anyMatch(c -> c >= 'ㄅ' && c <= 'ㄩ');
    String plain = letters.replaceAll("[^a-zü]", "").replace('ü', 'u');
    boolean lower = letters.equals(letters.toLowerCase(Locale.ROOT));
    boolean syllable = lower && !plain.isEmpty() && plain.length() <= LONGEST_SYLLABLE;
    char before = found.start() > 0 ? text.charAt(found.start() - 1) : ' ';
    boolean spelled = syllable && Letters.isChinese(before) && plain.equals(reading(before));
    return new Note(
        found.start(), found.end(), toned, spelled, syllable && Letters.isChinese(before));
  }

  private static String reading(char c) {
    return READINGS.computeIfAbsent(c, han -> Table.LATIN.transliterate(String.valueOf(han)));
  }
}
