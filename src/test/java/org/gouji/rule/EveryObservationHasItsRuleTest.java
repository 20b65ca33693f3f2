package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.figure.ObservationKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that reading notices is passed over in silence, 现象必有规则. */
class EveryObservationHasItsRuleTest {

  @ParameterizedTest
  @EnumSource
  void exactlyOneFormRuleJudgesEachKind(ObservationKind kind) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules", "form"))) {
      List<Path> judging =
          files
              .filter(file -> file.toString().endsWith(".drl"))
              .filter(file -> mentions(file, kind))
              .toList();

      assertThat(judging).as("add %s to one rule of rules/form", kind).hasSize(1);
    }
  }

  private static boolean mentions(Path file, ObservationKind kind) {
    try {
      return Files.readString(file).matches("(?s).*ObservationKind\\." + kind + "\\b.*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
