package org.gouji.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;

/**
 * Takes a rules folder through reading, lint, cache, compilation and loading, 规则加载. A file with a
 * problem is left out and never stops the others.
 */
final class RuleLoader {

  private final FactApi api;
  private final ClassCache cache;
  private final TableCache tables;
  private final ApiFingerprint fingerprint;
  private final RuleClassLoader compiling;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Map<String, LintedRule> byCode = new TreeMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Model> models = new HashMap<>();
  private int compiled;
  private int fromCache;

  private RuleLoader(Path cacheFolder, FactApi api) {
    this.api = api;
    this.cache = new ClassCache(cacheFolder);
    this.tables = new TableCache(cacheFolder);
    this.fingerprint = new ApiFingerprint(api);
    this.compiling = RuleClassLoader.forCompiling(api);
  }

  static RuleBase load(
      Path rulesFolder, Path cacheFolder, FactApi api, Supplier<Codelists> codelists) {
    return new RuleLoader(cacheFolder, api).load(rulesFolder, codelists);
  }

  private RuleBase load(Path rulesFolder, Supplier<Codelists> codelists) {
    RuleFolder folder = RuleFolder.read(rulesFolder, codelists, tables);
    problems.addAll(folder.problems());
    folder.files().forEach(this::lint);
    byCode.values().forEach(this::admit);
    LoadStatistics statistics =
        new LoadStatistics(
            folder.files().size(), compiled, fromCache, cache.rejected(), cache.fault());
    return RuleBase.of(rules, models, problems, statistics);
  }

  private void lint(RuleFile file) {
    LintedFile linted = FileLint.check(file, api);
    linted.problems().stream().map(file::located).forEach(problems::add);
    linted.rule().ifPresent(this::unique);
  }

  private void unique(LintedRule rule) {
    LintedRule first = byCode.putIfAbsent(rule.header().code(), rule);
    if (first != null) {
      String taken = first.file().locator();
      problems.add(
          rule.file()
              .located(
                  RuleProblem.ofFile(
                      rule.file().name(),
                      new Bilingual(
                          "编号 " + rule.header().code() + " 已用于 " + taken,
                          "the code " + rule.header().code() + " is taken by " + taken),
                      new Bilingual("换一个从未用过的编号。", "Choose a code that was never used."))));
    }
  }

  private void admit(LintedRule linted) {
    String key = ClassCache.key(linted.file(), fingerprint.of(linted.imports()));
    Optional<Model> model = cache.read(key).flatMap(this::cached);
    if (model.isEmpty()) {
      model = compile(linted, key);
    }
    model.ifPresent(
        loaded -> {
          rules.add(Rule.of(linted.header(), linted.file()));
          models.put(linted.header().code(), loaded);
        });
  }

  /** A rule is in the cache only if a knowledge base could be built of it. */
  private Optional<Model> cached(CompiledRule rule) {
    try {
      Model model = instantiate(rule);
      fromCache++;
      return Optional.of(model);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      // An entry that no longer links is out of date: compiling again says what is wrong, if so.
      return Optional.empty();
    }
  }

  private Optional<Model> compile(LintedRule linted, String key) {
    List<CompileComplaint> complaints = new ArrayList<>();
    CompiledRule rule = ModelCompiler.compile(linted, compiling, complaints);
    compiled++;
    Optional<Model> model = Optional.empty();
    if (complaints.isEmpty()) {
      try {
        model = Optional.of(instantiate(rule));
        ModelCompiler.build(List.of(model.get()));
        cache.write(key, rule);
      } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
        complaints.add(new CompileComplaint(e.toString(), -1, ""));
      }
    }
    CompileProblems.of(linted, complaints).stream()
        .map(linted.file()::located)
        .forEach(problems::add);
    return model;
  }

  private Model instantiate(CompiledRule rule) throws ReflectiveOperationException {
    return (Model)
        RuleClassLoader.forRunning(api, rule)
            .loadClass(rule.modelClass())
            .getConstructor()
            .newInstance();
  }
}
