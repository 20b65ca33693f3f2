package org.gouji.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.plan.text.figure.PolicyReader;
import org.gouji.plan.text.figure.StatedFigureLines;
import org.gouji.plan.text.source.PolicyText;
import org.junit.jupiter.api.Test;

/**
 * The synthetic texts of policy-texts, each with its figures by hand: every figure is read with
 * value, unit, qualifier, period, entity and indicator, and nothing else is read.
 */
class PolicyTextScoreTest {
  private static final Path TEXTS = Path.of("src/test/resources/policy-texts");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PolicyReader READER = new PolicyReader(Codelists.load(Path.of("codelists")));

  @Test
  void everyFigureOfTheSyntheticTextsIsReadAndNothingElse() throws IOException {
    StringBuilder report = new StringBuilder("text\towed\tgiven\tvalues\tall fields\n");
    List<String> differences = new ArrayList<>();
    for (Path text : texts()) {
      FigureScore score = score(text);
      report.append(
          "%s\t%d\t%d\t%d\t%d\n"
              .formatted(
                  text.getFileName(), score.owed(), score.given(), score.values(), score.all()));
      differences.addAll(score.differences());
    }
    Files.createDirectories(Path.of("target"));
    Files.writeString(
        Path.of("target/policy-text-score.txt"), report + String.join("\n", differences) + "\n");
    assertThat(differences).isEmpty();
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static FigureScore score(Path text) throws IOException {
    String name = text.getFileName().toString();
    PolicyText policy = new PolicyText(name, Files.readString(text), List.of());
    List<FigureRow> read =
        READER.read(policy).figures().stream()
            .map(figure -> row(StatedFigureLines.line(name, figure)))
            .toList();
    Path answers = TEXTS.resolve(name.replace(".txt", ".jsonl"));
    List<FigureRow> gold =
        Files.readAllLines(answers).stream().map(PolicyTextScoreTest::row).toList();
    return FigureScore.of(gold, read);
  }

  private static FigureRow row(String line) {
    try {
      return FigureRow.of(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
