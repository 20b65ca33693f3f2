package org.gouji.benchmark;

/** The cell styles of the synthetic workbooks, 单元格样式, in the order of the style sheet. */
enum Style {
  PLAIN("General"),
  TITLE("General"),
  HEADER("General"),
  LABEL("@"),
  WHOLE("#,##0"),
  ONE_DECIMAL("0.0"),
  TWO_DECIMALS("#,##0.00"),
  PADDED("0.00_ "),
  PERCENT("0.0%"),
  DAY("yyyy\"年\"m\"月\"");

  private static final int FIRST_OF_ITS_OWN = 164;

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The style sheet with fonts, borders and alignments, as an office program writes it. */
  static String sheet() {
    StringBuilder formats = new StringBuilder();
    StringBuilder cells = new StringBuilder();
    for (Style style : values()) {
      boolean own = !style.code.equals("General");
      int id = own ? FIRST_OF_ITS_OWN + style.ordinal() : 0;
      if (own) {
        formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(id, style.quoted()));
      }
      cells.append(
          ("<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"0\" borderId=\"1\" xfId=\"0\""
                  + " applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment"
                  + " horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/></xf>")
              .formatted(id, style == TITLE ? 1 : 0));
    }
    return SyntheticPackage.element(
        "styleSheet",
        """
        <numFmts count="%d">%s</numFmts>\
        <fonts count="2"><font><sz val="10"/><name val="宋体"/></font>\
        <font><b/><sz val="16"/><name val="黑体"/></font></fonts>\
        <fills count="1"><fill><patternFill patternType="none"/></fill></fills>\
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
        <border><left style="thin"/><right style="thin"/><top style="thin"/>\
        <bottom style="thin"/><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
        </cellStyleXfs><cellXfs count="%d">%s</cellXfs>"""
            .formatted(values().length - 3, formats, values().length, cells));
  }

  private String quoted() {
    return code.replace("\"", "&quot;");
  }
}
