package org.gouji.workbook.trap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.codelist.Codelists;

/**
 * Brings names to one spelling before they are compared, 名称归一: padding and breaks count nothing, a
 * unit and a period in a header are no part of the indicator's name, {@code 其中:} and {@code #} say
 * where a part stands and not what it is.
 */
final class AsWritten {

  private static final Pattern YEAR =
      Pattern.compile(
          "(?:(?:19|20)\\d{2}年?[-—–~至])?(?:19|20)\\d{2}年?(?:1?\\d[-—–~至]1?\\d月|1?\\d月|[上下]半年|[一二三四]季度|前三季度)?(?:末|底|度)?");
  private static final Pattern ONLY_A_PERIOD =
      Pattern.compile("[\\d第年月日季度上下前一二三四半本当去同期至到累计末底全止份实际完成数额—–~-]+|\\d{4}(?:[-./]\\d{1,2}){1,2}");
  private static final Pattern OF_WHICH = Pattern.compile("^(?:其中[:,]?|#)");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
  private static final Pattern UNIT_LIST = Pattern.compile("[、,;/和]");

  private final Codelists codelists;

  AsWritten(Codelists codelists) {
    this.codelists = codelists;
  }

  /** Without spaces of any width and in half-width forms. */
  static String dense(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
  }

  static String entity(String text) {
    return OF_WHICH.matcher(dense(text)).replaceFirst("").replaceFirst("^[-—]+", "");
  }

  /** The parts of an indicator's path that name something. */
  List<String> path(List<String> written) {
    List<String> parts = new ArrayList<>();
    for (String part : written) {
      String name = name(dense(part));
      boolean repeated = !parts.isEmpty() && parts.get(parts.size() - 1).equals(name);
      if (!name.isEmpty() && !repeated) {
        parts.add(name);
      }
    }
    return parts;
  }

  private String name(String dense) {
    String bare = OF_WHICH.matcher(dense).replaceFirst("");
    bare = BRACKETS.matcher(bare).replaceAll(match -> isUnits(match.group(1)) ? "" : "$0");
    bare = ONLY_A_PERIOD.matcher(bare).matches() ? "" : YEAR.matcher(bare).replaceAll("");
    return isUnits(bare) || ONLY_A_PERIOD.matcher(bare).matches()
        ? ""
        : bare.replaceAll("±?%$", "");
  }

  private boolean isUnits(String words) {
    return !words.isEmpty()
        && Arrays.stream(UNIT_LIST.split(words.replaceFirst("^(?:计量)?单位:", "").replace("±", "")))
            .allMatch(word -> codelists.units().find(word).isPresent());
  }

  /** The one symbol of a unit, or the words if nobody knows it. */
  String unit(String text) {
    return codelists.units().find(text).map(unit -> unit.symbol()).orElse(dense(text));
  }
}
