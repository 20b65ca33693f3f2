package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.issue.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleProfilesTest {

  @TempDir Path folder;

  @Test
  void theProfileWeShipLoads() {
    RuleProfiles profiles = RuleProfiles.load(Path.of("rules/profiles"));

    assertThat(profiles.problems()).isEmpty();
    assertThat(profiles.profile("default").orElseThrow().threshold("about_band"))
        .contains(new BigDecimal("0.10"));
  }

  @Test
  void aProfileSelectsWeighsAndLimits() throws IOException {
    write(
        """
        name: 地方
        name_en: Local
        include:
          families: [arithmetic, form]
          tags: [core]
        exclude:
          codes: [FRM-003]
        severity:
          ARI-001: info
        thresholds:
          about_band: 0.05
        """);

    RuleProfiles profiles = RuleProfiles.load(folder);

    assertThat(profiles.problems()).isEmpty();
    RuleProfile profile = profiles.profile("local").orElseThrow();
    assertThat(profile.include().families())
        .containsExactlyInAnyOrder(RuleFamily.ARITHMETIC, RuleFamily.FORM);
    assertThat(profile.severities()).containsEntry("ARI-001", Severity.INFO);
    assertThat(profile.unknownCodes(List.of("ARI-001"))).containsExactly("FRM-003");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "▶includes: {}                       | unknown field includes",
        "include: ▶all                       | name: value is expected here",
        "include: {families: [▶arithmatic]}  | unknown rule family",
        "include: {codes: [▶ARI-1]}          | this is not a rule code",
        "exclude: {tags: ▶core}              | a list is expected here",
        "severity: {ARI-001: ▶fatal}         | unknown severity",
        "thresholds: {about_band: ▶10%}      | a limit is a plain decimal",
        "thresholds: {about_band: ▶1E300000} | a limit is a plain decimal",
        "thresholds: {▶About: 0.1}           | a limit's name has lower-case letters, digits, underscores",
        "include: {codes: [ARI-001▶          | this is not valid YAML",
      })
  void whatIsWrongIsNamedWithItsPlace(String line, String message) throws IOException {
    write("name: 地方\nname_en: Local\n" + line.replace("▶", "") + "\n");

    RuleProfiles profiles = RuleProfiles.load(folder);

    assertThat(profiles.byId()).isEmpty();
    boolean placed = !message.endsWith("YAML");
    assertThat(profiles.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.message().english()).isEqualTo(message);
              assertThat(problem.line()).isGreaterThanOrEqualTo(3);
              assertThat(!placed || problem.column() == line.indexOf('▶') + 1).isTrue();
            });
  }

  @Test
  void aBrokenProfileDoesNotStopTheOthers() throws IOException {
    write("name: 地方\n");
    Files.writeString(folder.resolve("other.yaml"), "name: 其他\nname_en: Other\n");

    RuleProfiles profiles = RuleProfiles.load(folder);

    assertThat(profiles.byId()).containsOnlyKeys("other");
    assertThat(profiles.problems()).hasSize(1);
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("local.yaml"), text);
  }
}
