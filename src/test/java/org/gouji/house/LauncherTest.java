package org.gouji.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

// long because: one launcher, and a project around it that is laid out anew for each test.

/**
 * The launcher, 启动脚本, in a project of its own whose {@code java} and {@code mvn} only write down
 * how they were called.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "gouji.cmd is the launcher there")
class LauncherTest {

  private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant AFTER = Instant.parse("2026-01-02T00:00:00Z");

  @TempDir Path folder;
  private Path project;
  private Path programs;
  private Path runner;

  private record Outcome(int exit, String calls, String shown) {}

  @BeforeEach
  void layOutAProject() throws IOException {
    project = Files.createDirectories(folder.resolve("我的 项目"));
    programs = Files.createDirectories(folder.resolve("bin"));
    runner = project.resolve("target/quarkus-app/quarkus-run.jar");
    Files.createDirectories(project.resolve("src/main/java"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("gouji"), project.resolve("gouji"));
    java("17.0.15");
    program(
        "mvn", "echo mvn \"$@\" >>\"$CALLS\"; mkdir -p target/quarkus-app; : >" + relativeRunner());
  }

  @Test
  void theFirstUseBuildsAndSaysSoInBothLanguages() throws Exception {
    Outcome outcome = gouji("check", "a b.xlsx");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.calls())
        .startsWith("mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true -P !e2e package\n")
        .contains("org.gouji.cli.Gouji check a b.xlsx");
    assertThat(outcome.shown()).contains("正在构建", "Building");
  }

  @Test
  void aFreshBuildIsUsedAsItIs() throws Exception {
    built();

    Outcome outcome = gouji("rules");

    assertThat(outcome.calls()).doesNotContain("mvn");
    assertThat(outcome.shown()).isEmpty();
  }

  @Test
  void anEditedSourceIsBuiltOnce() throws Exception {
    built();
    Files.writeString(project.resolve("src/main/java/A.java"), "class A {}");

    assertThat(gouji("check").calls()).contains("mvn");
    assertThat(gouji("check").calls()).doesNotContain("mvn");
  }

  @Test
  void theProjectIsFoundThroughLinksAndTheWorkingFolderIsKept() throws Exception {
    built();
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("我的 项目/gouji"));
    Path second = Files.createSymbolicLink(programs.resolve("gouji"), link);

    Outcome outcome = run(second, "check");

    assertThat(outcome.calls())
        .contains("-Dgouji.home=" + project.toRealPath())
        .contains("in " + folder.toRealPath());
  }

  @Test
  void servingStartsQuarkusAndOtherCommandsDoNot() throws Exception {
    built();

    assertThat(gouji("serve", "--x").calls()).contains("-jar " + runner.toRealPath() + " --x");
    assertThat(gouji("check").calls()).doesNotContain("-jar").contains("/quarkus-app/lib/main/*:");
  }

  @Test
  void theFirstCheckWritesDownItsClassesAndLaterOnesUseThem() throws Exception {
    built();
    Files.createDirectories(project.resolve("workbooks/samples"));
    javaWritingArchives();

    Outcome first = gouji("check", "a.xlsx");
    Outcome second = gouji("check", "a.xlsx");

    assertThat(first.calls()).contains("-XX:ArchiveClassesAtExit=", "check " + samples());
    assertThat(first.shown()).contains("快速启动", "quick starts");
    assertThat(second.calls())
        .contains("-XX:SharedArchiveFile=" + project.toRealPath(), "17.0.15.jsa", "check a.xlsx")
        .doesNotContain("ArchiveClassesAtExit");
    assertThat(second.shown()).isEmpty();
  }

  @Test
  void aJavaThatCannotWriteItsClassesIsAskedOnlyOnce() throws Exception {
    built();
    Files.createDirectories(project.resolve("workbooks/samples"));

    assertThat(gouji("check").exit()).isZero();
    assertThat(gouji("check").calls())
        .doesNotContain("ArchiveClassesAtExit", "SharedArchiveFile")
        .contains("org.gouji.cli.Gouji check");
  }

  @Test
  void anOldJavaIsNamedWithTheRemedy() throws Exception {
    built();
    java("1.8.0_442");

    Outcome outcome = gouji("check");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.shown()).contains("1.8.0_442", "JDK 17", "JAVA_HOME");
    assertThat(outcome.calls()).isEmpty();
  }

  @Test
  void aFailedBuildStartsNothing() throws Exception {
    program("mvn", "echo 'cannot find symbol'; exit 1");

    Outcome outcome = gouji("check");

    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.shown()).contains("cannot find symbol", "构建失败", "build failed");
    assertThat(outcome.calls()).isEmpty();
  }

  @Test
  void theSecondOfTwoFirstUsesWaitsForTheBuildOfTheFirst() throws Exception {
    Process other = new ProcessBuilder("cat").start();
    try {
      lockedBy(other.pid());
      Process second = start(project.resolve("gouji"), "check");
      BufferedReader shown = second.inputReader(UTF_8);
      assertThat(shown.readLine()).contains("正在构建（进程 " + other.pid() + "）");

      built();
      Files.delete(lock().resolve("builder"));
      Files.delete(lock());

      assertThat(second.waitFor()).isZero();
      assertThat(calls()).doesNotContain("mvn").contains("org.gouji.cli.Gouji check");
      assertThat(lock()).doesNotExist();
    } finally {
      other.destroy();
    }
  }

  @Test
  void theLockOfABuilderThatIsGoneIsTakenAway() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    lockedBy(gone.pid());

    Outcome outcome = gouji("check");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.calls()).contains("mvn", "org.gouji.cli.Gouji check");
    assertThat(lock()).doesNotExist();
  }

  @Test
  void aFailedBuildLeavesNoLock() throws Exception {
    program("mvn", "exit 1");

    gouji("check");

    assertThat(lock()).doesNotExist();
  }

  private Path lock() {
    return project.resolve("target/gouji-building");
  }

  private void lockedBy(long builder) throws IOException {
    Files.createDirectories(lock());
    Files.writeString(lock().resolve("builder"), builder + "\n");
  }

  private void java(String version) throws IOException {
    program(
        "java",
        """
        if [ "$1" = -version ]; then echo 'openjdk version "%s"' >&2; exit; fi
        echo "java $@ in $PWD" >>"$CALLS"\
        """
            .formatted(version));
  }

  private void javaWritingArchives() throws IOException {
    program(
        "java",
        """
        if [ "$1" = -version ]; then echo 'openjdk version "17.0.15"' >&2; exit; fi
        echo "java $@" >>"$CALLS"
        for each in "$@"; do
          case $each in -XX:ArchiveClassesAtExit=*) echo classes >"${each#*=}" ;; esac
        done\
        """);
  }

  private Path samples() throws IOException {
    return project.toRealPath().resolve("workbooks/samples");
  }

  private void program(String name, String script) throws IOException {
    Path file = programs.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void built() throws IOException {
    Files.createDirectories(runner.getParent());
    Files.writeString(runner, "");
    for (String source : List.of("pom.xml", "src/main", "src/main/java")) {
      Files.setLastModifiedTime(project.resolve(source), FileTime.from(BEFORE));
    }
    Files.setLastModifiedTime(runner, FileTime.from(AFTER));
  }

  private String relativeRunner() {
    return project.relativize(runner).toString();
  }

  private Outcome gouji(String... arguments) throws IOException, InterruptedException {
    return run(project.resolve("gouji"), arguments);
  }

  private Outcome run(Path launcher, String... arguments) throws IOException, InterruptedException {
    Process process = start(launcher, arguments);
    String shown = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Outcome(process.waitFor(), calls(), shown);
  }

  private Process start(Path launcher, String... arguments) throws IOException {
    Files.writeString(folder.resolve("calls"), "");
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.remove("JAVA_HOME");
    environment.put("PATH", programs + ":/usr/bin:/bin");
    environment.put("CALLS", folder.resolve("calls").toString());
    return builder.start();
  }

  private String calls() throws IOException {
    return Files.readString(folder.resolve("calls"));
  }
}
