package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gouji.check.ProjectOnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong command line is one line in each language and where to find help. */
class UsageErrorsTest {
  @TempDir Path home;
  private Shell shell;

  @BeforeEach
  void project() {
    shell = new Shell(ProjectOnDisk.in(home));
  }

  @Test
  void anUnknownOptionIsNamedWithTheNearestOne() {
    assertSays(
        "check",
        "没有选项“--asof”。是否应为 --as-of？",
        "There is no option --asof. Did you mean --as-of?",
        "check",
        "--asof");
  }

  @Test
  void aBadDateIsNamedWithAGoodOne() {
    assertSays(
        "check",
        "--as-of 不能是“2026-13-01”，应为日期，例如 2026-11-22。",
        "--as-of cannot be 2026-13-01; give a date such as 2026-11-22.",
        "check",
        "--as-of",
        "2026-13-01");
  }

  @Test
  void aBadWordIsNamedWithTheGoodOnes() {
    assertSays(
        "check",
        "--lang 不能是“fr”，应为其中之一：zh, en。",
        "--lang cannot be fr; give one of zh, en.",
        "check",
        "--lang",
        "fr");
    assertSays(
        "check",
        "--format 不能是“pdf”，应为其中之一：html, json, xlsx。",
        "--format cannot be pdf; give one of html, json, xlsx.",
        "check",
        "--format",
        "json,pdf");
    assertSays(
        "check",
        "--fail-on 不能是“never”，应为其中之一：info, warning, error。",
        "--fail-on cannot be never; give one of info, warning, error.",
        "check",
        "--fail-on=never");
  }

  @Test
  void aMissingValueOrFileIsNamed() {
    assertSays("check", "选项 --as-of 缺少值。", "The option --as-of needs a value.", "check", "--as-of");
    assertSays("figures", "缺少参数 FILE。", "FILE is missing.", "figures");
  }

  @Test
  void anOptionGivenTwiceIsNamed() {
    assertSays(
        "check",
        "选项 --lang 只能给出一次。",
        "The option --lang may be given only once.",
        "check",
        "--lang",
        "en",
        "--lang",
        "zh");
  }

  @Test
  void withoutAKnownCommandOneIsProposed() {
    Shell.Outcome none = shell.run();
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.errLines().get(0)).isEqualTo("请给出命令，例如 ./gouji check");

    Shell.Outcome unknown = shell.run("chek");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.errLines().get(1)).startsWith("There is no command chek.").contains("check");
  }

  @Test
  void helpIsBilingualAndGoesToStandardOutput() {
    for (String command : new String[] {"check", "figures"}) {
      Shell.Outcome help = shell.run(command, "--help");
      assertThat(help.exit()).isZero();
      assertThat(help.err()).isEmpty();
      assertThat(help.out()).contains("用法 / Usage:", "退出码 / Exit codes:", "显示本帮助");
    }
    assertThat(shell.run("--help").out()).contains("check", "figures", "serve");
    assertThat(shell.run("--version").out()).startsWith("gouji ");
  }

  private void assertSays(String command, String chinese, String english, Object... arguments) {
    Shell.Outcome outcome = shell.run(arguments);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.errLines())
        .containsExactly(chinese, english, "帮助 / Help: ./gouji " + command + " --help");
  }
}
