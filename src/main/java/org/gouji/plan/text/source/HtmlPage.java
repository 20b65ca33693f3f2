package org.gouji.plan.text.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** The text of a saved web page, 网页正文: the smallest part that holds nearly all running text. */
final class HtmlPage {
  private static final int HEAD = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]{2,20})");
  private static final String DROPPED =
      "script, style, noscript, template, iframe, nav, header, footer, aside, form, select, button, rt, rp, svg,"
          + " [hidden], [style*=display:none], [style*=display: none]";
  private static final Pattern SIDE =
      Pattern.compile(
          "(?i)(?:^|[-_ ])(?:sidebar|side|nav|navbar|menu|breadcrumb|crumb|crumbs|footer|foot|bottom|topbar|share|sharing|bdsharebuttonbox|related|recommend|comment|comments|copyright|toolbar|pager|hot|rank|banner|login|search)(?:$|[-_ ])");
  private static final int NEARLY_ALL_IN_PERCENT = 97;
  private static final int SMALL_IN_PERCENT = 40;

  private HtmlPage() {}

  static String read(byte[] bytes, String name, CleaningLog log) {
    Document page = Jsoup.parse(decoded(bytes, name, log));
    int dropped = 0;
    for (Element element : page.select(DROPPED)) {
      element.remove();
      dropped++;
    }
    Map<Element, Integer> running = runningText(page);
    dropped += sides(page, running);
    Element main = main(page.body(), runningText(page));
    log.note(
        dropped,
        "网页：去除导航、侧栏、脚本等 %d 处。",
        "Web page: removed %d parts such as menus, sidebars and scripts.");
    return head(page, main) + PageLines.of(main);
  }

  private static String decoded(byte[] bytes, String name, CleaningLog log) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = CHARSET.matcher(head);
    boolean big5 =
        declared.find() && declared.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("big5");
    return big5 ? new String(bytes, Charset.forName("Big5")) : PlainText.read(bytes, name, log);
  }

  /** How much running text each element holds: not links, not short labels. */
  private static Map<Element, Integer> runningText(Document page) {
    Map<Element, Integer> amounts = new IdentityHashMap<>();
    NodeTraversor.traverse(
        new org.jsoup.select.NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              amounts.put(element, 0);
            } else if (node instanceof TextNode text && isRunning(text)) {
              amounts.merge((Element) text.parent(), text.text().strip().length(), Integer::sum);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.parent() != null) {
              amounts.merge(element.parent(), amounts.get(element), Integer::sum);
            }
          }
        },
        page);
    return amounts;
  }

  private static boolean isRunning(TextNode text) {
    boolean link = text.parent() == null || text.parent().normalName().equals("a");
    return !link && text.text().chars().anyMatch(c -> "，。；、,;".indexOf(c) >= 0);
  }

  /** Parts named as sidebars go unless they hold much of the page's text after all. */
  private static int sides(Document page, Map<Element, Integer> running) {
    int all = running.getOrDefault(page.body(), 0);
    int dropped = 0;
    for (Element element : page.body().select("[class], [id]")) {
      boolean side = SIDE.matcher(element.className()).find() || SIDE.matcher(element.id()).find();
      if (side
          && running.getOrDefault(element, 0) * 100L <= (long) all * SMALL_IN_PERCENT
          && element != page.body()) {
        element.remove();
        dropped++;
      }
    }
    return dropped;
  }

  private static Element main(Element body, Map<Element, Integer> running) {
    long enough = running.getOrDefault(body, 0) * (long) NEARLY_ALL_IN_PERCENT;
    Element main = body;
    boolean deeper = enough > 0;
    while (deeper) {
      deeper = false;
      for (Element child : main.children()) {
        if (child.isBlock()
            && running.getOrDefault(child, 0) * 100L >= enough
            && !isParagraph(child)) {
          main = child;
          deeper = true;
          break;
        }
      }
    }
    return main;
  }

  private static boolean isParagraph(Element element) {
    return "p table tbody tr td li ul ol blockquote".contains(element.normalName());
  }

  /** The title and the date that stand outside the text itself. */
  private static String head(Document page, Element main) {
    StringBuilder head = new StringBuilder();
    Element heading = page.selectFirst("h1");
    String title = heading == null ? page.title() : heading.text();
    title = title.split("[_|]|\\s-\\s")[0].strip();
    if (!title.isEmpty() && !Letters.bare(main.text()).contains(Letters.bare(title))) {
      head.append(title).append('\n');
    }
    Element date = page.selectFirst("meta[name~=(?i)^(pubdate|publishdate|publish_time)$]");
    if (date != null && date.attr("content").length() >= 10) {
      head.append("发布日期:").append(date.attr("content"), 0, 10).append('\n');
    }
    return head.toString();
  }
}
