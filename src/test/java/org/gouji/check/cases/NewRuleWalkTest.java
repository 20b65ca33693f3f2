package org.gouji.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.CodelistNames;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Sentence;
import org.gouji.plan.PlanReader;
import org.gouji.rule.FactApi;
import org.gouji.rule.RuleBase;
import org.gouji.rule.judge.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows docs/new-rule.md to the letter: the files printed there, and nothing else, make a rule
 * that works.
 */
class NewRuleWalkTest {
  private static final Pattern FILE =
      Pattern.compile("(?m)^`(rules/[^`]+)`\\n\\n```\\w+\\n(.*?)^```", Pattern.DOTALL);

  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+\\.[a-z]\\w+)`");

  @TempDir Path project;

  @Test
  void theFilesOnThePageMakeARuleWhoseCasesHold() throws IOException {
    String page = Files.readString(Path.of("docs/new-rule.md"));
    FILE.matcher(page).results().forEach(this::write);

    RuleBase rules =
        RuleBase.load(project.resolve("rules"), project.resolve("cache"), FactApi.standard());

    assertThat(rules.problems()).isEmpty();
    assertThat(rules.rules()).extracting(rule -> rule.code()).containsExactly("CMP-901");
    Codelists codelists = Codelists.load(Path.of("codelists"));
    CaseFile cases =
        new CaseReader(codelists, new PlanReader(codelists, new BigDecimal("0.10")))
            .read(casesOf(rules));
    CaseRunner runner =
        new CaseRunner(rules, codelists, new Sentence(new CodelistNames(codelists)));
    assertThat(cases.cases()).hasSize(3);
    assertThat(cases.cases())
        .allSatisfy(one -> assertThat(runner.differences("CMP-901", one)).isEmpty());
  }

  @Test
  void thePageNamesEveryJudgingFunctionAndNoOther() throws IOException {
    String page = Files.readString(Path.of("docs/new-rule.md"));

    assertThat(named(page, NAMED)).isEqualTo(new TreeSet<>(callable()));
  }

  private static Set<String> named(String page, Pattern pattern) {
    return pattern
        .matcher(page)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The functions a consequence may call: public, static, giving a judgement on a scope. */
  private static List<String> callable() throws IOException {
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/gouji/rule/judge"))) {
      return sources
          .map(source -> source.getFileName().toString().replace(".java", ""))
          .flatMap(NewRuleWalkTest::functions)
          .toList();
    }
  }

  private static Stream<String> functions(String type) {
    try {
      return Arrays.stream(Class.forName("org.gouji.rule.judge." + type).getDeclaredMethods())
          .filter(method -> method.getReturnType() == Judgement.class)
          .filter(
              method ->
                  Modifier.isStatic(method.getModifiers())
                      && Modifier.isPublic(method.getModifiers()))
          .map(method -> type + "." + method.getName())
          .distinct();
    } catch (ClassNotFoundException e) {
      return Stream.empty(); // package-info has no class
    }
  }

  private static Path casesOf(RuleBase rules) {
    Path drl = rules.rules().get(0).file().path();
    return drl.resolveSibling(drl.getFileName().toString().replace(".drl", ".cases.yaml"));
  }

  private void write(MatchResult file) {
    try {
      Path target = project.resolve(file.group(1));
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.group(2));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file.group(1), e);
    }
  }
}
