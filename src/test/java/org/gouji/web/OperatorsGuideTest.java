package org.gouji.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.audit.ServiceSettings;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.junit.jupiter.api.Test;

/** The guide for operators names each setting with its default, 运行维护手册. */
class OperatorsGuideTest {
  private static final Path GUIDE = Path.of("docs", "operators.md");
  private static final Pattern ROW = Pattern.compile("\\| `(gouji\\.[a-z.-]+)` \\| ([^|]+) \\|");
  private static final String ENGLISH = "\n## English";

  @Test
  void eachSettingStandsInBothLanguagesAndNoOtherDoes() throws IOException {
    String guide = Files.readString(GUIDE);
    int english = guide.indexOf(ENGLISH);
    SortedMap<String, String> settings = settings("gouji", ServiceSettings.class);

    assertThat(documented(guide.substring(0, english)).keySet())
        .as("Settings in the Chinese table of docs/operators.md against ServiceSettings")
        .isEqualTo(settings.keySet());
    assertThat(documented(guide.substring(english)).keySet())
        .as("Settings in the English table of docs/operators.md against ServiceSettings")
        .isEqualTo(settings.keySet());
  }

  @Test
  void theDefaultsInTheGuideAreThoseOfTheService() throws IOException {
    SortedMap<String, String> settings = settings("gouji", ServiceSettings.class);
    SortedMap<String, String> guide = documented(Files.readString(GUIDE));
    // The launcher decides where home is.
    settings.remove("gouji.home");
    guide.remove("gouji.home");

    assertThat(guide).isEqualTo(settings);
  }

  private static SortedMap<String, String> documented(String text) {
    SortedMap<String, String> found = new TreeMap<>();
    ROW.matcher(text)
        .results()
        .forEach((MatchResult row) -> found.put(row.group(1), row.group(2).replace("`", "")));
    return found;
  }

  private static SortedMap<String, String> settings(String prefix, Class<?> group) {
    SortedMap<String, String> all = new TreeMap<>();
    Arrays.stream(group.getDeclaredMethods())
        .flatMap(method -> settings(prefix, method))
        .forEach(setting -> all.put(setting.getKey(), setting.getValue()));
    return all;
  }

  private static Stream<Map.Entry<String, String>> settings(String prefix, Method method) {
    String key = prefix + "." + kebab(method.getName());
    if (method.getReturnType() == Map.class) {
      return Arrays.stream(Limit.values())
          .map(limit -> Map.entry(key + "." + limit.key(), Long.toString(limit.byDefault())));
    }
    return Optional.ofNullable(method.getAnnotation(WithDefault.class))
        .map(standard -> Stream.of(Map.entry(key, standard.value())))
        .orElseGet(() -> settings(key, method.getReturnType()).entrySet().stream());
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
