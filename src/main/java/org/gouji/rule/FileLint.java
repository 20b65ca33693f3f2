package org.gouji.rule;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Nearest;
import org.gouji.rule.DrlTree.Global;
import org.gouji.rule.DrlTree.RuleTree;

/** Checks one rule file from its name to its consequence, 规则文件检查; reports all at once. */
final class FileLint {

  private static final Pattern FILE_NAME =
      Pattern.compile("[A-Z]{3}-\\d{3}-[a-z0-9]+(-[a-z0-9]+)*\\.drl");
  private static final Pattern RULE_NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,()（），、-]*");

  private final RuleFile file;
  private final FactApi api;
  private final SourceText source;
  private final ProblemList problems;

  private FileLint(RuleFile file, FactApi api) {
    this.file = file;
    this.api = api;
    this.source = new SourceText(file.text());
    this.problems = new ProblemList(file.name(), source);
  }

  /** The outcome for one file: a rule ready to compile, or the problems that forbid it. */
  static LintedFile check(RuleFile file, FactApi api) {
    return new FileLint(file, api).check();
  }

  private LintedFile check() {
    if (file.row().isEmpty()) {
      fileName();
    }
    Optional<LintedRule> rule = DrlReader.read(source, problems).flatMap(this::tree);
    List<RuleProblem> all = problems.all();
    return new LintedFile(all.isEmpty() ? rule : Optional.empty(), all);
  }

  private Optional<LintedRule> tree(DrlTree tree) {
    tree.refused()
        .forEach(
            part ->
                problems.add(part.offset(), part.construct().message(), part.construct().remedy()));
    Imports imports = Imports.read(tree.imports(), api, problems);
    globals(tree.globals());
    if (tree.rules().size() != 1) {
      problems.add(
          tree.rules().isEmpty() ? 0 : tree.rules().get(1).offset(),
          new Bilingual(
              "文件中有 " + tree.rules().size() + " 条规则",
              "the file has " + tree.rules().size() + " rules"),
          new Bilingual("每个文件恰好一条规则。", "Write exactly one rule in each file."));
    }
    Optional<LintedRule> linted = Optional.empty();
    for (RuleTree rule : tree.rules()) {
      linted = rule(rule, tree, imports);
    }
    return linted;
  }

  private Optional<LintedRule> rule(RuleTree rule, DrlTree tree, Imports imports) {
    if (!RULE_NAME.matcher(rule.name()).matches()) {
      problems.add(
          rule.offset(),
          new Bilingual("规则名含有特殊字符", "the rule name has special characters"),
          new Bilingual("规则名只用文字、数字、空格和连字符。", "Use letters, digits, spaces and hyphens."));
    }
    Optional<RuleHeader> header = HeaderReader.read(rule, problems);
    ConditionLint conditions = new ConditionLint(imports, problems);
    Map<String, Class<?>> bindings = conditions.check(rule.conditions());
    new ConsequenceLint(imports, bindings, problems).check(rule.consequence());
    header.ifPresent(
        read -> {
          code(read, rule, tree);
          if (conditions.scopes().stream().allMatch(type -> imports.find(type).isPresent())) {
            scope(read, rule, conditions);
          }
        });
    return header.map(read -> new LintedRule(file, read, rule, source, imports.classes()));
  }

  private void fileName() {
    String last = file.name().substring(file.name().lastIndexOf('/') + 1);
    if (!FILE_NAME.matcher(last).matches()) {
      problems.add(
          0,
          last,
          new Bilingual("文件名不合规", "the file name does not follow the pattern"),
          new Bilingual(
              "写成 ARI-001-what-must-hold.drl。", "Write it like ARI-001-what-must-hold.drl."));
    }
    String cases = last.replaceFirst("\\.drl$", ".cases.yaml");
    if (!Files.isRegularFile(file.path().resolveSibling(cases))) {
      problems.add(
          0,
          last,
          new Bilingual("缺少用例文件 " + cases, "the case file " + cases + " is missing"),
          new Bilingual("在规则文件旁写出用例。", "Write the cases beside the rule file."));
    }
  }

  private void globals(List<Global> globals) {
    for (Global global : globals) {
      if (!global.type().equals(Findings.class.getName()) || !global.name().equals("findings")) {
        badGlobal(global.offset());
      }
    }
    if (globals.isEmpty()) {
      badGlobal(0);
    }
  }

  private void badGlobal(int offset) {
    problems.add(
        offset,
        new Bilingual("全局变量恰好一个：findings", "there is exactly one global: findings"),
        new Bilingual(
            "写 global " + Findings.class.getName() + " findings",
            "Write global " + Findings.class.getName() + " findings"));
  }

  private void code(RuleHeader header, RuleTree rule, DrlTree tree) {
    String folder = header.family().folder();
    if (!file.family().equals(folder)) {
      problems.add(
          rule.offset(),
          new Bilingual(
              header.code() + " 属于 " + folder + "，却放在 " + file.family(),
              header.code() + " belongs to " + folder + " but lies in " + file.family()),
          new Bilingual("移到 rules/" + folder + "。", "Move it to rules/" + folder + "."));
    }
    if (file.row().isEmpty() && !file.codeInName().equals(header.code())) {
      problems.add(
          rule.offset(),
          new Bilingual(
              "编号 " + header.code() + " 与文件名不同",
              "the code " + header.code() + " differs from the file name"),
          new Bilingual("文件名以编号开头。", "Begin the file name with the code."));
    }
    String expected = RulePackage.of(file.family(), header.code());
    if (!tree.packageName().equals(expected)) {
      problems.add(
          Math.max(0, source.masked().indexOf("package")),
          new Bilingual("包名应为 " + expected, "the package must be " + expected),
          new Bilingual("第一行写 package " + expected + "。", "Write package " + expected + " first."));
    }
  }

  private void scope(RuleHeader header, RuleTree rule, ConditionLint conditions) {
    if (!conditions.scopes().contains(header.scope())) {
      problems.add(
          rule.offset(),
          new Bilingual(
              "@scope(" + header.scope() + ") 不是条件中匹配的类型",
              "@scope(" + header.scope() + ") is not a type the condition matches"),
          Nearest.remedy(header.scope(), conditions.scopes()));
    }
  }
}
