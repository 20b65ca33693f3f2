package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.check.ProjectFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command line the README shows can be typed as it stands. */
class ReadmeTest {
  private static final Pattern IN_TEXT = Pattern.compile("`\\./gouji ([^`]*)`");
  private static final Pattern IN_BLOCK = Pattern.compile("(?m)^\\./gouji (.*)$");

  @TestFactory
  Stream<DynamicTest> everyCommandParses() throws IOException {
    return commands().stream()
        .filter(command -> !command.startsWith("serve"))
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command,
                    () -> assertThatCode(() -> parse(command)).doesNotThrowAnyException()));
  }

  @Test
  void theCommandsAreFound() throws IOException {
    assertThat(commands()).contains("check", "serve").anyMatch(one -> one.startsWith("figures "));
  }

  private static List<String> commands() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    return Stream.of(IN_TEXT, IN_BLOCK)
        .flatMap(pattern -> pattern.matcher(readme).results())
        .map(found -> found.group(1).strip())
        .distinct()
        .toList();
  }

  private static void parse(String command) {
    Gouji.commandLine(new ProjectFolder(Path.of("")), Clock.systemUTC())
        .parseArgs(command.split("\\s+"));
  }
}
