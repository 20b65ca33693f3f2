package org.gouji.check.scoping;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Region;

/**
 * An enterprise's name without its legal form, 字号: 虚构锂能股份有限公司 and 虚构锂能 are one. The place stays
 * part of the name, since two places make two enterprises; only 省 and 市 after it do not count.
 */
final class EnterpriseName {

  /** A shorter name is a word that many enterprises share. */
  private static final int SHORTEST = 4;

  private static final Pattern DECORATION =
      Pattern.compile("[\\s\\p{Z}\"'“”‘’「」『』《》·•()\\[\\]【】〔〕]+");
  private static final Pattern BRANCH = Pattern.compile("^(.*?(?:公司|厂|集团))[^公司]{0,12}?分(?:公司|厂)$");
  private static final Pattern FORM =
      Pattern.compile("(?:集团)?(?:股份有限公司|有限责任公司|有限公司|股份公司|总公司|公司|集团)$");

  private EnterpriseName() {}

  /** The core of the name; empty if so little is left that it says nothing. */
  static Optional<String> core(String written, Codelists codelists) {
    String plain =
        DECORATION.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("");
    var branch = BRANCH.matcher(plain);
    String whole = branch.matches() ? branch.group(1) : plain;
    String core = FORM.matcher(withoutLevel(whole, codelists)).replaceFirst("");
    return core.length() < SHORTEST ? Optional.empty() : Optional.of(core);
  }

  /** 成都市虚构 is 成都虚构. */
  private static String withoutLevel(String name, Codelists codelists) {
    for (int end = 3; end <= Math.min(name.length() - 1, 4); end++) {
      String place = name.substring(0, end);
      boolean named = place.endsWith("省") || place.endsWith("市");
      Optional<Region> region = named ? codelists.regions().find(place) : Optional.empty();
      if (region.isPresent()) {
        return place.substring(0, end - 1) + name.substring(end);
      }
    }
    return name;
  }
}
