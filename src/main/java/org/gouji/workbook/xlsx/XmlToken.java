package org.gouji.workbook.xlsx;

/** Where in the bytes the text last met stands, 文本标记; it becomes a text only when asked for. */
final class XmlToken {

  private final XmlText texts;
  private int from;
  private int to;
  private int demands;
  private boolean verbatim;

  XmlToken(XmlText texts) {
    this.texts = texts;
  }

  /** Takes down a text; how many line ends it has. */
  int set(byte[] bytes, int start, int end, int met) {
    from = start;
    to = end;
    demands = met;
    verbatim = false;
    return (met & XmlText.LINE_FEED) == 0 ? 0 : lines(bytes);
  }

  /** Takes down a text in which nothing is a reference. */
  int setVerbatim(byte[] bytes, int start, int end) {
    int lines = set(bytes, start, end, XmlText.demands(bytes, start, end));
    verbatim = true;
    return lines;
  }

  private int lines(byte[] bytes) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  String text(byte[] bytes) throws XmlText.Broken {
    return texts.ofElement(bytes, from, to, demands, verbatim);
  }
}
