package org.gouji.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.issue.Bilingual;
import org.gouji.rule.DrlTree.Condition;
import org.gouji.rule.DrlTree.ConstraintText;
import org.gouji.rule.DrlTree.Group;
import org.gouji.rule.DrlTree.Pattern;

/**
 * Finds the place in the rule file that a complaint of the compiler is about, 编译问题定位: the compiler
 * mostly names a line of generated Java, or none.
 */
final class CompileProblems {

  private CompileProblems() {}

  static List<RuleProblem> of(LintedRule rule, List<CompileComplaint> complaints) {
    ProblemList problems = new ProblemList(rule.file().name(), rule.source());
    Set<Integer> places = new HashSet<>();
    for (CompileComplaint complaint : complaints) {
      int offset = offset(rule, complaint);
      // One mistake makes several generated classes fail: the first complaint at a place is enough.
      if (places.add(offset)) {
        add(offset, complaint, problems);
      }
    }
    return problems.all();
  }

  private static void add(int offset, CompileComplaint complaint, ProblemList problems) {
    String words = complaint.message().lines().findFirst().orElse("").strip();
    problems.add(
        offset,
        new Bilingual("规则无法编译：" + words, "the rule does not compile: " + words),
        new Bilingual("检查此处的类型、字段与比较值。", "Check the types, fields and compared values here."));
  }

  private static int offset(LintedRule rule, CompileComplaint complaint) {
    String message = squeeze(complaint.message());
    for (ConstraintText constraint : constraints(rule.tree().conditions())) {
      if (message.contains(squeeze(constraint.text()))) {
        return constraint.offset();
      }
    }
    if (complaint.origin().contains("LambdaConsequence")) {
      ConstraintText consequence = rule.tree().consequence();
      int indent = consequence.text().length() - consequence.text().stripLeading().length();
      return consequence.offset() + indent;
    }
    return complaint.line() > 0 ? rule.source().offset(complaint.line(), 1) : rule.tree().offset();
  }

  private static List<ConstraintText> constraints(List<Condition> conditions) {
    List<ConstraintText> all = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition instanceof Pattern pattern) {
        all.addAll(pattern.constraints());
      } else if (condition instanceof Group group) {
        all.addAll(constraints(group.children()));
      }
    }
    return all;
  }

  private static String squeeze(String text) {
    return text.replaceAll("\\s+", "");
  }
}
