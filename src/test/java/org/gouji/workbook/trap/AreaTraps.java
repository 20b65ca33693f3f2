package org.gouji.workbook.trap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fixtures of one area, each in each of its formats: all owed is read and nothing else. */
abstract class AreaTraps {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("fixtures")
  void isReadExactly(TrapFixture fixture, FixtureFormat format) {
    List<String> faults =
        TrapReading.outcomes(fixture, format, folder).stream()
            .flatMap(outcome -> outcome.faults().stream())
            .toList();

    assertThat(String.join("\n", faults)).as("%s: %s", fixture, fixture.what()).isEmpty();
  }

  static Stream<Arguments> of(String area) {
    return TrapFolder.area(area)
        .flatMap(
            fixture -> fixture.formats().stream().map(format -> Arguments.of(fixture, format)));
  }
}
