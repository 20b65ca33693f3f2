package org.gouji.plan.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.check.CodelistLoading;
import org.gouji.plan.text.figure.PolicyReader;
import org.gouji.plan.text.figure.StatedFigure;
import org.gouji.plan.text.figure.StatedKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** However a text was dirtied, it states the same figures, 清洗不改变数据. */
class DirtyTextTest {
  private static final PolicyReader READER =
      new PolicyReader(CodelistLoading.load(Path.of("codelists")));
  private static final int FIGURES = 25;

  @TempDir private Path folder;

  @Test
  void cleanTextStatesManyFigures() throws IOException {
    assertThat(figures(SyntheticText.CLEAN)).hasSizeGreaterThan(FIGURES);
  }

  @ParameterizedTest
  @EnumSource
  void figuresSurviveEachKindOfDirt(Dirt dirt) throws IOException {
    for (long seed = 1; seed <= 5; seed++) {
      assertThat(figures(dirt.on(SyntheticText.CLEAN, seed)))
          .as("seed %d", seed)
          .containsExactlyElementsOf(figures(SyntheticText.CLEAN));
    }
  }

  @ParameterizedTest
  @MethodSource("mixtures")
  void figuresSurviveSeveralKindsAtOnce(List<Dirt> mixture, long seed) throws IOException {
    String dirty = SyntheticText.CLEAN;
    for (Dirt dirt : mixture) {
      dirty = dirt.on(dirty, seed);
    }
    assertThat(figures(dirty)).containsExactlyElementsOf(figures(SyntheticText.CLEAN));
  }

  static Stream<Arguments> mixtures() {
    List<List<Dirt>> mixtures =
        List.of(
            List.of(Dirt.TRADITIONAL, Dirt.PINYIN, Dirt.DOUBLED_PUNCTUATION),
            List.of(Dirt.DOUBLED_PUNCTUATION, Dirt.TRADITIONAL, Dirt.PINYIN, Dirt.NOISE_SYMBOLS),
            List.of(Dirt.FULL_WIDTH, Dirt.NOISE_SYMBOLS, Dirt.ZERO_WIDTH),
            List.of(Dirt.FURNITURE, Dirt.TWICE, Dirt.NOISE_SYMBOLS),
            List.of(Dirt.LEDE, Dirt.WRAPPED, Dirt.CHINESE_COMMAS, Dirt.ZERO_WIDTH),
            List.of(
                Dirt.GROUPS,
                Dirt.DASH_AS_ONE,
                Dirt.LEDE,
                Dirt.FURNITURE,
                Dirt.TRADITIONAL,
                Dirt.DOUBLED_PUNCTUATION,
                Dirt.PINYIN,
                Dirt.NOISE_SYMBOLS,
                Dirt.ZERO_WIDTH,
                Dirt.WINDOWS_LINE_ENDS));
    return mixtures.stream()
        .flatMap(
            mixture ->
                IntStream.rangeClosed(1, 4).mapToObj(seed -> Arguments.of(mixture, (long) seed)));
  }

  private List<String> figures(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("合成文本.txt"), text);
    return READER.read(PolicyFile.read(file)).figures().stream()
        .filter(figure -> figure.kind() != StatedKind.DATE)
        .map(DirtyTextTest::line)
        .toList();
  }

  private static String line(StatedFigure figure) {
    return String.join(
        " ",
        figure.kind().code(),
        figure.entity(),
        figure.indicator(),
        figure.period().orElse("-"),
        figure.value().toPlainString(),
        figure.unit(),
        figure.qualifier().toString(),
        figure.scope().orElse("-"),
        figure.section());
  }
}
