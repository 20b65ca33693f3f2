package org.gouji.mutation;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Mutants of rule files that are known to live, with the reason of each, 已知存活变异. Read from {@code
 * src/test/resources/mutation/survivors.yaml}.
 */
record KnownSurvivors(List<Known> survivors) {

  /** One mutant that no case can tell from its rule. */
  record Known(String rule, String change, String reason) {
    Known {
      if (reason == null || reason.isBlank()) {
        throw new IllegalArgumentException(rule + ": " + change + " needs a reason");
      }
    }

    String name() {
      return rule + ": " + change;
    }
  }

  static KnownSurvivors read() {
    try (InputStream file = KnownSurvivors.class.getResourceAsStream("/mutation/survivors.yaml")) {
      return new YAMLMapper().readValue(file, KnownSurvivors.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read survivors.yaml", e);
    }
  }

  List<String> names() {
    return survivors.stream().map(Known::name).collect(Collectors.toList());
  }
}
