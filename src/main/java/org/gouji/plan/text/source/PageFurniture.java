package org.gouji.plan.text.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out what a web page prints around a text, 去除页面附属文字; a date of publication stays. */
final class PageFurniture implements TextStep {
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:发布)?(?:日期|时间)[:：]\\s*)?20\\d\\d(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)");
  private static final Pattern NEWS =
      Pattern.compile(
          ".{6,70}[\\s\\[(]{1,3}(?:20\\d\\d[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?[\\])]?|\\[?(?:20\\d\\d[-/.])?\\d{1,2}[-/.]\\d{1,2}\\]?\\s.{6,70}");
  private static final int NEWS_LIST = 3;

  private final FurnitureTable table = FurnitureTable.shipped();

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    List<TextLine> lines = TextLine.of(traced.text());
    Set<Integer> dropped = newsLists(lines);
    TracedText.Rewriting out = traced.rewriting();
    boolean tail = false;
    int removed = 0;
    for (TextLine line : lines) {
      String words = line.stripped();
      Optional<FurnitureTable.Place> place = table.of(words);
      tail = place.filter(FurnitureTable.Place.TAIL::equals).isPresent() || tail && !isText(line);
      if (place.isEmpty() && !dropped.contains(line.start()) && (!tail || words.isEmpty())) {
        out.keep(line.start(), line.end());
      } else {
        date(line, place)
            .ifPresent(date -> out.keep(line.start() + date.start(), line.start() + date.end()));
        removed++;
      }
      if (line.end() < traced.text().length()) {
        out.keep(line.end());
      }
    }
    log.note(removed, "去除页面附属文字（位置、来源、点击、分享等） %d 行。", "Removed %d lines of page furniture.");
    return out.done();
  }

  private static boolean isText(TextLine line) {
    return !line.isBlank()
        && (line.endsASentence() || line.isNumbered() || line.words().contains("。"));
  }

  private static Optional<Matcher> date(TextLine line, Optional<FurnitureTable.Place> place) {
    Matcher date = DATE.matcher(line.words());
    boolean byline = place.filter(FurnitureTable.Place.BYLINE::equals).isPresent();
    return byline && date.find() ? Optional.of(date) : Optional.empty();
  }

  /** Titles with dates, several in a row, are a list of other news. */
  private static Set<Integer> newsLists(List<TextLine> lines) {
    Set<Integer> dropped = new HashSet<>();
    Set<Integer> run = new HashSet<>();
    for (TextLine line : lines) {
      if (line.isBlank()) {
        continue;
      }
      if (!line.isProse() && NEWS.matcher(line.stripped()).matches()) {
        run.add(line.start());
        continue;
      }
      if (run.size() >= NEWS_LIST) {
        dropped.addAll(run);
      }
      run.clear();
    }
    if (run.size() >= NEWS_LIST) {
      dropped.addAll(run);
    }
    return dropped;
  }
}
