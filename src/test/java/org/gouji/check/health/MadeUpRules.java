package org.gouji.check.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.codelist.Codelists;
import org.gouji.plan.PlanLibrary;
import org.gouji.plan.PlanReader;
import org.gouji.rule.FactApi;
import org.gouji.rule.RuleBase;

/** A small folder of rules and plans of a test's own; all of them are made up. */
final class MadeUpRules {
  private static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));
  private static final Path CACHE = Path.of("target", "rule-cache");

  private final Path folder;

  MadeUpRules(Path folder) {
    this.folder = folder;
  }

  /** A tie-out of indicator codes that is judged on the places of a condition. */
  MadeUpRules tieOut(int number, String left, String relation, String right, String condition) {
    String call =
        "TieOuts.hold($scope, \"%s\", RelationSign.%s, \"%s\", \"\", MissingMode.NON_NULL, Reach.TABLE)"
            .formatted(left, relation, right);
    return rule(number, "PlaceFigures", condition, call);
  }

  MadeUpRules tieOut(int number, String left, String relation, String right) {
    return tieOut(number, left, relation, right, "kind == FigureKind.ACTUAL");
  }

  MadeUpRules atMost(int number, String condition, String limit) {
    return rule(number, "SingleFigure", condition, "Thresholds.atMost($scope, \"" + limit + "\")");
  }

  MadeUpRules atLeast(int number, String condition, String limit) {
    return rule(number, "SingleFigure", condition, "Thresholds.atLeast($scope, \"" + limit + "\")");
  }

  private MadeUpRules rule(int number, String type, String condition, String call) {
    String text =
        """
        package rules.arithmetic.ari%1$d;

        import org.gouji.codelist.Nature;
        import org.gouji.figure.FigureKind;
        import org.gouji.rule.judge.MissingMode;
        import org.gouji.rule.judge.RelationSign;
        import org.gouji.rule.judge.Thresholds;
        import org.gouji.rule.judge.TieOuts;
        import org.gouji.rule.scope.PlaceFigures;
        import org.gouji.rule.scope.Reach;
        import org.gouji.rule.scope.SingleFigure;

        global org.gouji.rule.Findings findings;

        rule "ARI-%1$d"
          @code(ARI-%1$d)
          @title("示例%1$d")
          @title_en("Example %1$d")
          @severity(warning)
          @basis("示例")
          @since("0.1.0")
          @status(active)
          @scope(%2$s)
          @message("{subject}")
          @message_en("{subject}")
        when
          $scope : %2$s(%3$s)
        then
          findings.record(drools.getRule(), %4$s);
        end
        """
            .formatted(number, type, condition, call);
    String name = "rules/arithmetic/ARI-" + number + "-example";
    write(name + ".cases.yaml", "cases: []\n");
    return write(name + ".drl", text);
  }

  /** A plan with these targets: indicator, qualifier, value and unit each. */
  MadeUpRules plan(String region, String slug, List<String> targets) {
    StringBuilder text =
        new StringBuilder(
            """
            code: %1$s/%2$s
            region: "%1$s"
            title: 示例规划%2$s
            title_en: Example plan %2$s
            issuer: 示例机关
            status: adopted
            figures:
            """
                .formatted(region, slug));
    for (int at = 0; at < targets.size(); at++) {
      String[] words = targets.get(at).split(" ");
      text.append(
          """
            - id: target-%d
              kind: target
              indicator: %s
              name: 示例目标
              period: "2027"
              qualifier: %s
              value: "%s"
              unit: "%s"
              words: 示例
              clause: 一(一)
          """
              .formatted(at, words[0], words[1], words[2], words[3]));
    }
    return write("plans/" + region + "-example/" + slug + ".yaml", text.toString());
  }

  private MadeUpRules write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is found, but for what is told for information. */
  List<Finding> findings() {
    return health().findings().stream().filter(one -> one.kind().isFault()).toList();
  }

  RuleHealth health() {
    write("plans/README.md", "");
    write("rules/README.md", "");
    RuleBase rules =
        RuleBase.load(folder.resolve("rules"), CACHE, FactApi.standard(), () -> CODELISTS);
    PlanLibrary plans =
        PlanLibrary.load(
            folder.resolve("plans"), new PlanReader(CODELISTS, new BigDecimal("0.10")));
    if (!rules.problems().isEmpty() || !plans.faults().isEmpty()) {
      throw new IllegalStateException(rules.problems() + " " + plans.faults());
    }
    return RuleHealth.of(rules.rules(), CODELISTS, plans.documents());
  }
}
