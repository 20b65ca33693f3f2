package org.gouji.plan.text.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page that carries its text twice is read once, 去除重复正文. The copies need not be equal: what the
 * second says beyond the first is kept.
 */
final class RepeatedText implements TextStep {
  private static final int LONG = 12;
  private static final int SHARE_IN_PERCENT = 25;
  private static final int FEWEST = 4;
  private static final int ALIKE_IN_PERCENT = 80;

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    List<Sentence> sentences = Sentence.of(text, 0, text.length(), "。!！?？;；");
    int[] earlier = earlier(sentences);
    int first = -1;
    int last = -1;
    int again = 0;
    long repeated = 0;
    for (int i = 0; i < earlier.length; i++) {
      if (earlier[i] >= 0 && sentences.get(i).bare().length() >= LONG) {
        first = first < 0 ? i : first;
        last = i;
        again++;
        repeated += sentences.get(i).bare().length();
      }
    }
    long all = sentences.stream().mapToLong(sentence -> sentence.bare().length()).sum();
    boolean twice = again >= FEWEST && repeated * 100 >= all * SHARE_IN_PERCENT;
    return twice ? once(traced, sentences, earlier, first, last, log) : traced;
  }

  /** For each sentence the first place of the same words; -1 if this is the first. */
  private static int[] earlier(List<Sentence> sentences) {
    Map<String, Integer> seen = new HashMap<>();
    int[] earlier = new int[sentences.size()];
    for (int i = 0; i < earlier.length; i++) {
      Integer before = seen.putIfAbsent(sentences.get(i).bare(), i);
      earlier[i] = before == null || sentences.get(i).bare().isEmpty() ? -1 : before;
    }
    return earlier;
  }

  private static TracedText once(
      TracedText traced,
      List<Sentence> sentences,
      int[] earlier,
      int first,
      int last,
      CleaningLog log) {
    int begin = headOfCopy(sentences, earlier, first);
    TracedText.Rewriting out = traced.rewriting();
    int dropped = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean inside = i >= begin && i <= last;
      if (inside && (earlier[i] >= 0 || isVariant(sentences, earlier, i))) {
        dropped++;
        endOfLine(traced.text(), sentence, out);
      } else {
        out.keep(sentence.start(), sentence.end());
      }
    }
    log.note(
        dropped,
        "页面载有两份正文，重复的 %d 句只读一次。",
        "The page carries its text twice; %d repeated sentences were read once.");
    return out.done();
  }

  private static void endOfLine(String text, Sentence sentence, TracedText.Rewriting out) {
    if (text.charAt(sentence.end() - 1) == '\n') {
      out.keep(sentence.end() - 1);
    }
  }

  /** The title and short headings before the first long sentence of the copy belong to it. */
  private static int headOfCopy(List<Sentence> sentences, int[] earlier, int first) {
    int begin = first;
    while (begin > 0 && (earlier[begin - 1] >= 0 || sentences.get(begin - 1).bare().isEmpty())) {
      begin--;
    }
    return begin;
  }

  /** Stands where a slightly different sentence stood in the first copy, with the same numbers. */
  private static boolean isVariant(List<Sentence> sentences, int[] earlier, int i) {
    int before = i > 0 ? earlier[i - 1] : -1;
    int behind = i + 1 < earlier.length ? earlier[i + 1] : -1;
    int place = before >= 0 ? before + 1 : behind - 1;
    if (place < 0 || place >= i || before < 0 && behind < 0) {
      return false;
    }
    Sentence there = sentences.get(place);
    Sentence here = sentences.get(i);
    int longer = Math.max(here.bare().length(), there.bare().length());
    int shorter = Math.min(here.bare().length(), there.bare().length());
    return shorter * 4 >= longer * 3
        && here.digits().equals(there.digits())
        && alikeInPercent(here.bare(), there.bare()) >= ALIKE_IN_PERCENT;
  }

  private static int alikeInPercent(String a, String b) {
    Set<String> left = pairs(a);
    Set<String> both = pairs(b);
    int all = Math.max(left.size(), both.size());
    both.retainAll(left);
    return all == 0 ? 100 : both.size() * 100 / all;
  }

  private static Set<String> pairs(String words) {
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= words.length(); at++) {
      pairs.add(words.substring(at, at + 2));
    }
    return pairs;
  }
}
