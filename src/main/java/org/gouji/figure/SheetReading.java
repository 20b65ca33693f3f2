package org.gouji.figure;

import java.util.List;

/**
 * What was read from one sheet, 表页识读结果. A sheet without figures says why in its observations; none
 * is skipped in silence.
 *
 * @param layout how the table was recognised: the name of a layout file, or {@code header} for
 *     header recognition
 * @param title the sheet's printed title, empty string if none
 */
public record SheetReading(
    String file,
    String sha256,
    String sheet,
    boolean hidden,
    String layout,
    String title,
    List<Figure> figures,
    List<Composition> compositions,
    List<Observation> observations) {
  public SheetReading {
    figures = List.copyOf(figures);
    compositions = List.copyOf(compositions);
    observations = List.copyOf(observations);
  }
}
