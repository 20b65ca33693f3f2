package org.gouji.workbook.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from the head of a form which enterprise fills it in, 基层表表头. */
final class FormHead {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|\\s)(?:(?:单位详细|法人单位|企业(?:\\(单位\\))?(?:详细)?)名称|企业全称)(?:\\([^)]*\\))?:\\s*([^\\s:]+)(?=\\s|$)");

  /** Authorities fill in forms as well, under the same words. */
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?:^|\\s)(?:(?:填报|报送|填表|上报)(?:单位|企业)|单位名称)(?:\\([^)]*\\))?:\\s*([^\\s:]+(?:公司|集团|厂|矿))(?=\\s|$)");

  private FormHead() {}

  static Optional<String> enterprise(List<String> lines) {
    return first(NAME, lines).or(() -> first(COMPANY, lines));
  }

  private static Optional<String> first(Pattern pattern, List<String> lines) {
    return lines.stream()
        .flatMap(line -> pattern.matcher(PlainText.spaced(line)).results())
        .map(match -> match.group(1))
        .filter(name -> Gloss.isChinese(name) && PeriodWords.inText(name).isEmpty())
        .findFirst();
  }
}
