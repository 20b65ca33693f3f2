package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each refusal of the lint; the sign ▶ marks the place a problem must name. */
// long because: one row for each refusal, and one table reads better than several
class FileLintTest {

  private static final String CONDITION = "$whole : Whole(year >= 2020, value > 0.5B)";
  private static final String CONSEQUENCE =
      "findings.record(drools.getRule(), Sums.tieOut($whole));";

  @TempDir Path temp;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "$whole : Whole(value >= ▶0.1)                        ¦ the decimal 0.1 is compared as binary floating point",
        "$whole : Whole(value >= ▶1e3)                        ¦ the decimal 1e3 is compared as binary floating point",
        "$whole : Whole($d : ▶value * 2)                      ¦ a binding with arithmetic binds the bare field",
        "$whole : Whole(▶value * 2 > 1B)                      ¦ the left side must be a bare field of this pattern",
        "$whole : Whole(value > value ▶* 2)                   ¦ a condition may only add or subtract a whole number",
        "$whole : Whole(▶yaer > 2020)                         ¦ Whole has no field yaer",
        "$whole : Whole(subject.▶size() > 1)                  ¦ String has no field size",
        "$whole : Whole(▶class != null)                       ¦ Whole has no field class",
        "$whole : ▶Whloe(year > 2020)                         ¦ the class Whloe is not imported",
        "$whole : Whole() ▶java.lang.Runtime()                ¦ the class java.lang.Runtime is not imported",
        "$whole : Whole($s : subject) Share(subject.▶equals($s)) ¦ .equals cannot be indexed",
        "$whole : Whole($s : subject, $y : year) Share(subject == $s ▶&& year == $y) ¦ a join with another pattern inside && is not indexed",
        "$whole : Whole($s : subject, $y : year) Share(subject == $s ▶|| year == $y) ¦ a join with another pattern inside || is not indexed",
        "$whole : Whole($y : year) Share(▶year - 1 == $y)     ¦ the left side must be a bare field of this pattern",
        "$whole : Whole($y : year) Share(▶$y == year)         ¦ the left side must be a bare field of this pattern",
        "$whole : Whole($y : year) Share(▶year < $y)          ¦ patterns joined without a key take quadratic time",
        "$whole : Whole($v : value) Share(▶percent == $v)     ¦ a method call or a decimal cannot be the key of a join",
        "$whole : Whole() Share(▶year == $whole.parts.size()) ¦ a method call or a decimal cannot be the key of a join",
        "$whole : Whole() Share(year == ▶$yeer)               ¦ unknown binding $yeer",
        "$whole : Whole(▶eval(year > 3))                      ¦ eval is not allowed",
        "$whole : Whole() ▶eval($whole.year > 3)              ¦ eval is not allowed",
        "$whole : Whole() ▶forall(Share() Share(year > 3))    ¦ forall is not allowed",
        "▶$whole : Whole(year > 3) or $whole : Whole(draft)   ¦ or between patterns is not allowed",
        "$whole : Whole() ▶accumulate(Share($p : percent); $m : average($p)) ¦ accumulate is not allowed (average rounds, inline code is unchecked)",
        "$whole : Whole() ▶Number() from accumulate(Share($p : percent), init(int x = 0;) action(x++;) result(x)) ¦ accumulate is not allowed (average rounds, inline code is unchecked)",
        "$whole : Whole() ▶Share() over window:length(3)      ¦ windows are not allowed",
        "$whole : Whole() ▶Share() from entry-point \"x\"     ¦ entry points are not allowed",
        "$whole : Whole() Share() from ▶Sums.list()           ¦ only a field of a binding may follow from",
        "$whole : Whole(▶\"x\"; year > 3)                     ¦ positional constraints are not allowed",
        "$whole : Whole(year > 3 ▶matches \"x\")              ¦ a constraint cannot contain matches",
        "$whole : Whole(year == 1 || ▶== 2)                   ¦ the comparison has no left side",
        "$whole : Whole(▶n == 1)                              ¦ Drools cannot handle the one-letter field n",
        "$whole : Whole() ▶Share(year > 3)                    ¦ a pattern that binds nothing repeats the verdict for each of its matches",
        "$whole : Whole(year > ▶\"x\")                        ¦ the value is not of the field's type (int)",
        "$whole : Whole(subject > ▶3)                         ¦ the value is not of the field's type (String)",
        "$whole : Whole(draft == ▶0)                          ¦ the value is not of the field's type (boolean)",
        "$whole : Whole(parts▶[0] > 3)                        ¦ a constraint cannot contain [",
        "$whole : Whole(subject.▶startsWith(\"x\"))           ¦ a condition cannot call a method with arguments",
        "$whole : Whole(year == Share.▶LAST)                  ¦ Share has no constant LAST",
      })
  void conditionsThatMisleadAreRefused(String condition, String message) {
    String marked = RulesOnDisk.drl(1).replace(CONDITION, condition);
    assertOneProblem(marked, message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "▶System.exit(1);                                              ¦ SHAPE",
        "findings.record(drools.getRule(), Sums.tieOut($whole)); ▶x();  ¦ SHAPE",
        "findings.record(drools.getRule(), Sums.tieOut(▶new Object())); ¦ SHAPE",
        "findings.record(drools.getRule(), Sums.tieOut($whole▶.parts)); ¦ SHAPE",
        "findings.▶remove(drools.getRule(), Sums.tieOut($whole));       ¦ SHAPE",
        "findings.record(drools.getRule(), Sums.▶tieOff($whole));       ¦ Sums has no judging function tieOff(1) (number of arguments)",
        "findings.record(drools.getRule(), Sums.▶tieOut());             ¦ Sums has no judging function tieOut(0) (number of arguments)",
        "findings.record(drools.getRule(), Sums.▶notAJudgement($whole)); ¦ Sums has no judging function notAJudgement(1) (number of arguments)",
        "findings.record(drools.getRule(), ▶Sum.tieOut($whole));        ¦ the class Sum is not imported",
        "findings.record(drools.getRule(), Sums.tieOut(▶$hole));        ¦ unknown binding $hole",
        "findings.record(drools.getRule(), Sums.quotient($whole, ▶0.5)); ¦ a decimal in a consequence is not exact",
      })
  void consequencesDoOneThingOnly(String consequence, String message) {
    String expected =
        message.equals("SHAPE")
            ? "the consequence is exactly findings.record(drools.getRule(), Judge.method(arguments));"
            : message;
    assertOneProblem(RulesOnDisk.drl(1).replace(CONSEQUENCE, consequence), expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "@code(ARI-001)           ¦ ▶@code(ARI-1)        ¦ the code is a family prefix and three digits",
        "@severity(error)         ¦ ▶@severity(fatal)    ¦ unknown severity",
        "@status(active)          ¦ ▶@status(on)         ¦ unknown status",
        "@since(\"0.1\")          ¦ ▶@sinse(\"0.1\") @since(\"0.1\") ¦ unknown annotation @sinse",
        "@since(\"0.1\")          ¦ @since(\"0.1\") ▶@since(\"0.2\") ¦ @since is repeated",
        "{reported} reported      ¦ nothing said         ¦ PLACEHOLDERS",
        "import org.gouji.rule.example.Share ¦ ▶import java.util.List   ¦ the import of java.util.List is not allowed",
        "import org.gouji.rule.example.Share ¦ ▶import org.gouji.rule.RuleBase ¦ the import of org.gouji.rule.RuleBase is not allowed",
        "import org.gouji.rule.example.Share ¦ ▶import org.gouji.rule.example.* ¦ imports of whole packages are not allowed",
        "import org.gouji.rule.example.Share ¦ ▶import static org.gouji.rule.example.Sums.tieOut ¦ static imports are not allowed",
        "import org.gouji.rule.example.Share ¦ ▶import org.gouji.rule.example.Shore ¦ there is no class org.gouji.rule.example.Shore",
        "global org.gouji.rule.Findings findings ¦ ▶global java.util.List findings ¦ there is exactly one global: findings",
        "global org.gouji.rule.Findings findings ¦ global org.gouji.rule.Findings findings; ▶function int f() { return 1; } ¦ functions are not allowed",
        "global org.gouji.rule.Findings findings ¦ global org.gouji.rule.Findings findings; declare ▶X end ¦ type declarations are not allowed",
        "global org.gouji.rule.Findings findings ¦ global org.gouji.rule.Findings findings; ▶query q() Whole() end ¦ queries are not allowed",
        "global org.gouji.rule.Findings findings ¦ global org.gouji.rule.Findings findings; dialect ▶\"mvel\" ¦ rule attributes (salience, timer, dialect and others) are not allowed",
        "when                     ¦ salience ▶10 when     ¦ rule attributes (salience, timer, dialect and others) are not allowed",
        "when                     ¦ timer ▶(int: 5s) when ¦ rule attributes (salience, timer, dialect and others) are not allowed",
        "package rules.arithmetic.ari001 ¦ ▶package rules.path.ari001 ¦ the package must be rules.arithmetic.ari001",
      })
  void headersAndPreamblesFollowThePattern(String original, String changed, String message) {
    String expected =
        message.equals("PLACEHOLDERS")
            ? "@message and @message_en have different placeholders: [expected, reported] / [expected]"
            : message;
    String marked = RulesOnDisk.drl(1).replace(original, changed);
    if (message.equals("PLACEHOLDERS")) {
      marked = marked.replace("@message_en", "▶@message_en");
    }
    assertOneProblem(marked, expected);
  }

  @Test
  void eachMissingPartOfTheHeaderIsNamed() {
    List<RuleProblem> problems =
        lint(RulesOnDisk.name(1), RulesOnDisk.drl(1).replaceAll("(?m)^  @[a-z_]*\\(.*\\n", ""));

    assertThat(problems)
        .extracting(problem -> problem.message().english())
        .contains("the rule lacks @code", "the rule lacks @title_en", "the rule lacks @message");
    assertThat(problems).hasSize(10);
  }

  @Test
  void aNearNameIsSuggested() {
    List<RuleProblem> problems =
        lint(RulesOnDisk.name(1), RulesOnDisk.drl(1).replace("value >", "valeu >"));

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.remedy().english()).isEqualTo("Did you mean value?"));
  }

  @Test
  void aClassThatCouldBeImportedIsSuggestedWithItsImport() {
    List<RuleProblem> problems =
        lint(
            RulesOnDisk.name(1),
            RulesOnDisk.drl(1)
                .replace("import org.gouji.rule.example.Share\n", "")
                .replace(CONDITION, CONDITION + " Share()"));

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.remedy().english())
                    .isEqualTo("Add import org.gouji.rule.example.Share at the top."));
  }

  @Test
  void allProblemsOfAFileAreReportedAtOnce() {
    String bad =
        RulesOnDisk.drl(1)
            .replace("(error)", "(fatal)")
            .replace("value > 0.5B", "valeu > 0.5B, year > 0.5")
            .replace("Sums.tieOut", "Sums.tieOff");

    assertThat(lint(RulesOnDisk.name(1), bad))
        .extracting(problem -> problem.line() + ":" + problem.column())
        .containsExactly("12:3", "23:32", "23:53", "25:42");
  }

  @Test
  void fileNameFolderCodeAndScopeBelongTogether() {
    assertThat(lint("path/ARI-002-Sums.drl", RulesOnDisk.drl(1).replace("(Whole)", "(Wole)")))
        .extracting(problem -> problem.message().english())
        .containsExactlyInAnyOrder(
            "the file name does not follow the pattern",
            "ARI-001 belongs to arithmetic but lies in path",
            "the code ARI-001 differs from the file name",
            "the package must be rules.path.ari001",
            "@scope(Wole) is not a type the condition matches");
  }

  @Test
  void twoRulesInAFileAreOneTooMany() {
    String rule = RulesOnDisk.drl(1);

    assertThat(lint(RulesOnDisk.name(1), rule + rule.substring(rule.indexOf("rule \""))))
        .extracting(problem -> problem.message().english())
        .containsExactly("the file has 2 rules");
  }

  @Test
  void aMissingBracketIsNamedWhereReadingStops() {
    assertThat(lint(RulesOnDisk.name(1), RulesOnDisk.drl(1).replace("0.5B)", "0.5B")))
        .extracting(problem -> problem.line() + ":" + problem.column() + problem.excerpt())
        .containsExactly("24:1then");
  }

  @Test
  void aFileThatStopsInTheMiddleIsNamedAtItsEnd() {
    String text = RulesOnDisk.drl(1);

    assertThat(lint(RulesOnDisk.name(1), text.substring(0, text.indexOf("year >"))))
        .extracting(problem -> problem.line() + " " + problem.message().english())
        .containsExactly("23 the file ends too early: a quote, bracket or end is missing");
  }

  @Test
  void anUnclosedStringEndsTheFileTooEarly() {
    assertThat(lint(RulesOnDisk.name(1), RulesOnDisk.drl(1).replace("合计 1\"", "合计 1")))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.line()).isBetween(8, 25));
  }

  @Test
  void commentsAndStringsMayContainAnything() {
    String text =
        RulesOnDisk.drl(1)
            .replace("when\n", "when // or eval( 0.1 \"\n  /* then end query */\n")
            .replace("value > 0.5B", "subject != \"or 0.1 ; then end\", value > 0.5B");

    assertThat(lint(RulesOnDisk.name(1), text)).isEmpty();
  }

  private void assertOneProblem(String marked, String message) {
    int at = marked.indexOf('▶');
    String before = marked.substring(0, at);
    long line = before.chars().filter(each -> each == '\n').count() + 1;
    int column = at - before.lastIndexOf('\n');

    List<RuleProblem> problems = lint(RulesOnDisk.name(1), marked.replace("▶", ""));

    assertThat(problems)
        .extracting(
            problem -> problem.line() + ":" + problem.column() + " " + problem.message().english())
        .contains(line + ":" + column + " " + message);
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.message().chinese()).isNotBlank();
              assertThat(problem.remedy().chinese()).isNotBlank();
              assertThat(problem.remedy().english()).isNotBlank();
            });
  }

  private List<RuleProblem> lint(String name, String text) {
    RulesOnDisk disk = new RulesOnDisk(temp).with(name, text);
    RuleFile file =
        RuleFile.of(disk.rules().resolve(name), name, name.substring(0, name.indexOf('/')), text);
    return FileLint.check(file, RulesOnDisk.API).problems();
  }
}
