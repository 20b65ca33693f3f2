package org.gouji.workbook.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.workbook.cell.RaisedText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a piece of a page as a reader sees it, 网页文字: blanks run together, line breaks kept,
 * and hard blanks kept too, since they indent.
 */
final class PageText implements NodeVisitor {

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
  private static final Pattern AROUND_BREAKS = Pattern.compile(" *\\n[ \\n]*");
  private static final Set<String> BREAKS = Set.of("br", "p", "div", "li");

  private final StringBuilder text = new StringBuilder();

  private PageText() {}

  static String of(Element element) {
    PageText reading = new PageText();
    element.traverse(reading);
    return tidy(reading.text.toString());
  }

  /** The text with ordinary blanks in place of hard ones, none at its end. */
  static String tidy(String raw) {
    String lines = AROUND_BREAKS.matcher(raw).replaceAll("\n");
    int start = 0;
    while (start < lines.length() && (lines.charAt(start) == '\n' || lines.charAt(start) == ' ')) {
      start++;
    }
    return lines.substring(start).replace('\u00A0', ' ').stripTrailing();
  }

  static String collapsed(TextNode node) {
    return BLANKS.matcher(node.getWholeText()).replaceAll(" ");
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode part) {
      String words = collapsed(part);
      boolean raised = part.parent() != null && part.parent().nodeName().equals("sup");
      text.append(raised ? RaisedText.behind(text, words) : words);
    } else if (depth > 0 && BREAKS.contains(node.nodeName())) {
      text.append('\n');
    }
  }
}
