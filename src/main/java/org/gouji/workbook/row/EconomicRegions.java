package org.gouji.workbook.row;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.workbook.table.PlainText;

/** The four economic regions that national tables list before the provinces, 四大经济区域. */
final class EconomicRegions {

  private static final Map<String, List<String>> MEMBERS =
      Map.of(
          "东部", codes("11 12 13 31 32 33 35 37 44 46"),
          "中部", codes("14 34 36 41 42 43"),
          "西部", codes("15 45 50 51 52 53 54 61 62 63 64 65"),
          "东北", codes("21 22 23"));

  private EconomicRegions() {}

  /** The codes of the provinces in a region such as 东部地区, if the name is one of the four. */
  static Optional<List<String>> members(String name) {
    String dense = PlainText.dense(name);
    if (dense.length() < 2 || !MEMBERS.containsKey(dense.substring(0, 2))) {
      return Optional.empty();
    }
    String plain = dense.replaceFirst("(?:地区|合计|小计)$", "");
    return Optional.ofNullable(MEMBERS.get(plain));
  }

  private static List<String> codes(String provinces) {
    return Arrays.stream(provinces.split(" "))
        .map(province -> province + "0000")
        .collect(Collectors.toUnmodifiableList());
  }
}
