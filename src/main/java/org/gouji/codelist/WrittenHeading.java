package org.gouji.codelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.quantity.UnitTable;

/** A written indicator name without the unit and scope in its brackets, 指标名称与括注. */
final class WrittenHeading {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");
  private static final Pattern TRAILING_PERCENT = Pattern.compile("[±]?%$");

  /** One way to read a heading: the name, and the scope its brackets gave. */
  record ReadAs(String key, Optional<Scope> scope) {}

  private final UnitTable units;
  private final Scopes scopes;

  WrittenHeading(UnitTable units, Scopes scopes) {
    this.units = units;
    this.scopes = scopes;
  }

  /** The name as it stands first, because some names have brackets of their own. */
  List<ReadAs> readings(String written) {
    List<ReadAs> readings = new ArrayList<>();
    String whole = WrittenName.key(written);
    readings.add(new ReadAs(whole, Optional.empty()));
    ReadAs bare = withoutBrackets(whole);
    readings.add(bare);
    readings.add(new ReadAs(TRAILING_PERCENT.matcher(bare.key()).replaceFirst(""), bare.scope()));
    // A heading over several rows arrives joined by strokes: 工业增加值/同比增长.
    readings.add(
        new ReadAs(
            TRAILING_PERCENT.matcher(bare.key().replace("/", "")).replaceFirst(""), bare.scope()));
    return readings.stream().distinct().toList();
  }

  private ReadAs withoutBrackets(String key) {
    Optional<Scope> scope = Optional.empty();
    StringBuilder rest = new StringBuilder();
    Matcher matcher = BRACKETS.matcher(key);
    int end = 0;
    while (matcher.find()) {
      String content = matcher.group(1);
      Optional<Scope> bracketed = scopes.find(content);
      boolean drop = bracketed.isPresent() || units.find(content).isPresent();
      rest.append(key, end, drop ? matcher.start() : matcher.end());
      scope = bracketed.isPresent() ? bracketed : scope;
      end = matcher.end();
    }
    rest.append(key.substring(end));
    return new ReadAs(rest.toString(), scope);
  }
}
