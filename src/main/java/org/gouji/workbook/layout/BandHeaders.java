package org.gouji.workbook.layout;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.workbook.table.Captions;
import org.gouji.workbook.table.HeaderBand;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.SheetTop;

/**
 * What stands over each column if some rows are taken for a header, 各列表头.
 *
 * @param texts headers without their spaces, by column
 */
record BandHeaders(HeaderBand band, SortedMap<Integer, String> texts) {

  BandHeaders {
    texts = Collections.unmodifiableSortedMap(texts);
  }

  static BandHeaders of(SheetTop top, HeaderBand band) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (int column = 1; column <= top.lastColumn(); column++) {
      String header = PlainText.dense(String.join("/", band.path(top, column)));
      if (!header.isEmpty() && !Captions.isCaption(header)) {
        texts.put(column, header);
      }
    }
    return new BandHeaders(band, texts);
  }
}
