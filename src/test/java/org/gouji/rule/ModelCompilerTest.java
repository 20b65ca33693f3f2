package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.issue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we need of the inside of Drools: the first test to run with a new version of it. */
class ModelCompilerTest {

  @TempDir Path temp;

  @Test
  void aRuleBecomesClassesOfItsOwnPackage() {
    List<CompileComplaint> complaints = new ArrayList<>();

    CompiledRule compiled =
        ModelCompiler.compile(
            linted(RulesOnDisk.drl(1)), RuleClassLoader.forCompiling(RulesOnDisk.API), complaints);

    assertThat(complaints).isEmpty();
    assertThat(compiled.modelClass()).startsWith("rules.arithmetic.ari001.Rules");
    assertThat(compiled.classes().keySet())
        .contains(compiled.modelClass())
        .allSatisfy(name -> assertThat(name).startsWith("rules.arithmetic.ari001."));
  }

  @Test
  void theContextLoaderOfTheThreadIsLeftAlone() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();

    ModelCompiler.compile(
        linted(RulesOnDisk.drl(1)),
        RuleClassLoader.forCompiling(RulesOnDisk.API),
        new ArrayList<>());

    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  @Test
  void aComplaintAboutAConstraintIsPlacedAtTheConstraint() {
    LintedRule rule = linted(RulesOnDisk.drl(1));
    CompileComplaint complaint = new CompileComplaint("Unable to read: value>0.5B", -1, "");

    assertThat(CompileProblems.of(rule, List.of(complaint)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.line(Language.EN)).contains(".drl:23:32:"));
  }

  @Test
  void aComplaintAboutTheConsequenceIsPlacedAtTheConsequence() {
    String text = RulesOnDisk.drl(1).replace("tieOut($whole)", "quotient($whole, \"x\")");
    RuleBase base = new RulesOnDisk(temp).with(RulesOnDisk.name(1), text).load();

    assertThat(base.rules()).isEmpty();
    assertThat(base.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line() + ":" + problem.column()).isEqualTo("25:3");
              assertThat(problem.message().english()).contains("not applicable for the arguments");
            });
  }

  @Test
  void onlyTheCompilerAndTheReaderKnowTheInsideOfDrools() throws Exception {
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/gouji/rule"))) {
      List<String> insiders =
          sources
              .filter(Files::isRegularFile)
              .filter(ModelCompilerTest::importsInsideOfDrools)
              .map(path -> path.getFileName().toString())
              .sorted()
              .toList();
      assertThat(insiders)
          .as("put what touches the inside of Drools into one of these two")
          .containsExactly("DrlReader.java", "ModelCompiler.java");
    }
  }

  private static boolean importsInsideOfDrools(Path source) {
    try (Stream<String> lines = Files.lines(source)) {
      return lines.anyMatch(
          line ->
              line.startsWith("import org.drools.")
                  && !line.equals("import org.drools.model.Model;"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private LintedRule linted(String text) {
    String name = RulesOnDisk.name(1);
    RulesOnDisk disk = new RulesOnDisk(temp).with(name, text);
    RuleFile file = RuleFile.of(disk.rules().resolve(name), name, "arithmetic", text);
    return FileLint.check(file, RulesOnDisk.API).rule().orElseThrow();
  }
}
