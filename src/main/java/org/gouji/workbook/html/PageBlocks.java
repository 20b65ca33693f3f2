package org.gouji.workbook.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Takes a page apart from top to bottom, 网页分块: into lines of text and tables.
 *
 * <p>A table that only arranges other tables is not one: its cells are read as the page around it.
 */
final class PageBlocks implements NodeFilter {

  private static final Set<String> NOT_SHOWN =
      Set.of("script", "style", "head", "noscript", "template", "select", "button", "textarea");

  private final PageGrid grid;
  private final StringBuilder line = new StringBuilder();

  PageBlocks(PageGrid grid) {
    this.grid = grid;
  }

  void read(Element body) {
    body.filter(this);
    endLine();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.append(PageText.collapsed(text));
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (NOT_SHOWN.contains(element.nodeName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    return block(element);
  }

  private FilterResult block(Element element) {
    if (element.isBlock() || element.nodeName().equals("br")) {
      endLine();
    }
    if (element.nodeName().equals("table") && element.selectFirst("table table") == null) {
      grid.addTable(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      endLine();
    }
    return FilterResult.CONTINUE;
  }

  private void endLine() {
    String text = PageText.tidy(line.toString());
    line.setLength(0);
    if (!text.isBlank()) {
      grid.addLine(text);
    }
  }
}
