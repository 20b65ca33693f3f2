package org.gouji.plan.text.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes out page numbers and the running heads of printed pages, 去除页码页眉. Pages end with a form
 * feed, as PDF text gives them. A running head stays once: it may be the title.
 */
final class PageEdges implements TextStep {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[—–─\\-·. ]{0,4}(?:第 ?)?\\d{1,4}(?: ?页)?(?: ?[/共] ?\\d{1,4} ?页?)?[—–─\\-·. ]{0,4}");
  private static final int EDGE = 2;
  private static final int OFTEN = 3;

  @Override
  public TracedText apply(TracedText traced, CleaningLog log) {
    String text = traced.text();
    if (text.indexOf('\f') < 0) {
      return traced;
    }
    Set<Integer> dropped = edges(TextLine.of(text));
    TracedText.Rewriting out = traced.rewriting();
    for (TextLine line : TextLine.of(text)) {
      if (!dropped.contains(line.start())) {
        for (int at = line.start(); at < Math.min(text.length(), line.end() + 1); at++) {
          if (text.charAt(at) != '\f') {
            out.keep(at);
          }
        }
      }
    }
    log.note(
        dropped.size(), "去除页码、页眉、页脚 %d 行。", "Removed %d lines of page numbers and running heads.");
    return out.done();
  }

  private static Set<Integer> edges(List<TextLine> lines) {
    List<TextLine> edge = new ArrayList<>();
    Set<Integer> dropped = new HashSet<>();
    List<TextLine> page = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.words().indexOf('\f') >= 0) {
        close(page, edge, dropped);
      }
      if (!words(line).isBlank()) {
        page.add(line);
      }
    }
    close(page, edge, dropped);
    Map<String, Integer> times = new HashMap<>();
    edge.forEach(line -> times.merge(pattern(line), 1, Integer::sum));
    Set<String> met = new HashSet<>();
    edge.stream()
        .filter(line -> times.get(pattern(line)) >= OFTEN && !met.add(pattern(line)))
        .forEach(line -> dropped.add(line.start()));
    return dropped;
  }

  private static void close(List<TextLine> page, List<TextLine> edge, Set<Integer> dropped) {
    for (int i = 0; i < page.size(); i++) {
      if (i < EDGE || i >= page.size() - EDGE) {
        edge.add(page.get(i));
      }
      boolean outermost = i == 0 || i == page.size() - 1;
      if (outermost && NUMBER.matcher(words(page.get(i)).strip()).matches()) {
        dropped.add(page.get(i).start());
      }
    }
    page.clear();
  }

  private static String words(TextLine line) {
    return line.words().replace("\f", "");
  }

  private static String pattern(TextLine line) {
    return words(line).strip().replaceAll("\\d+", "0");
  }
}
