package org.gouji.check.scoping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.FigureStatus;
import org.gouji.figure.Mark;
import org.gouji.figure.Source;
import org.gouji.rule.scope.Vintage;

/**
 * Tells when each figure of a workbook was published, 数据版本识别: from the words at the figure, from
 * the year in the name of the file, else from the latest year the file reports.
 */
final class Vintages {

  private static final Pattern FINAL = Pattern.compile("最终核[实算]|最终数|核实数|年报数");
  private static final Pattern PRELIMINARY = Pattern.compile("初步核算|初步数|初步统计|快报");
  private static final Pattern REVISED =
      Pattern.compile("修[订正]|调整[后数]|普查后|(?<!\\d)(?:19|20)\\d{2}[Rr](?![A-Za-z])|\\((?:[Rr]|修)\\)");

  /** A sheet or column of another publication, such as 2022年鉴. */
  private static final Pattern EDITION = Pattern.compile("((?:19|20)\\d{2})年?(?:版|公报|(?:统计)?年鉴)");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  private final Map<String, Integer> latest = new HashMap<>();

  Vintages(Stream<Figure> figures) {
    figures
        .filter(figure -> figure.kind() == FigureKind.ACTUAL && figure.period().isKnown())
        .filter(figure -> figure.source() instanceof Source.Cell)
        .forEach(
            figure ->
                latest.merge(
                    figure.source().document(), figure.period().end().getYear(), Math::max));
  }

  Vintage of(Figure figure) {
    return figure.source() instanceof Source.Cell cell
        ? new Vintage(stage(figure), edition(figure, cell.file()))
        : Vintage.UNKNOWN;
  }

  private int edition(Figure figure, String file) {
    Matcher named = EDITION.matcher(words(figure));
    return named.find() ? Integer.parseInt(named.group(1)) : edition(file);
  }

  private int edition(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return lastYear(name).orElseGet(() -> latest.getOrDefault(file, 0));
  }

  private static Optional<Integer> lastYear(String name) {
    Matcher years = YEAR.matcher(name);
    return years.results().map(MatchResult::group).map(Integer::valueOf).max(Integer::compare);
  }

  private static String stage(Figure figure) {
    if (figure.status() == FigureStatus.REVISED || figure.is(Mark.REVISED)) {
      return "revised";
    }
    String words = words(figure);
    if (REVISED.matcher(words).find()) {
      return "revised";
    }
    if (FINAL.matcher(words).find()) {
      return "final";
    }
    return PRELIMINARY.matcher(words).find() ? "preliminary" : "";
  }

  private static String words(Figure figure) {
    String sheet = figure.source() instanceof Source.Cell cell ? cell.sheet() : "";
    return String.join(" ", figure.indicatorAsWritten(), figure.entity(), sheet);
  }
}
