package org.gouji.plan.text.source;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Writes part of a web page as lines, 网页转文本: a block is a line, a table row too, its cells set
 * apart by tabs.
 */
final class PageLines implements NodeVisitor {
  private final StringBuilder lines = new StringBuilder();

  private PageLines() {}

  static String of(Element main) {
    PageLines lines = new PageLines();
    NodeTraversor.traverse(lines, main);
    return lines.lines.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      lines.append(text.getWholeText().replaceAll("[\\n\\r\\t]+", " "));
    } else if (node instanceof Element element) {
      if (isCell(element) && !lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') {
        lines.append('\t');
      } else if (element.normalName().equals("br") || isLine(element)) {
        newLine();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isLine(element)) {
      newLine();
    }
  }

  private void newLine() {
    if (!lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') {
      lines.append('\n');
    }
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** Paragraphs inside a cell stay in its row. */
  private static boolean isLine(Element element) {
    return element.isBlock() && !isCell(element) && !inCell(element);
  }

  private static boolean inCell(Element element) {
    Element above = element.parent();
    return above != null && isCell(above) && above.childrenSize() == 1;
  }
}
