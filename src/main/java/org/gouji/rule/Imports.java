package org.gouji.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Nearest;
import org.gouji.rule.DrlTree.ClassImport;

/** The classes a rule file imports, 导入的类. */
final class Imports {

  private final FactApi api;
  private final Map<String, Class<?>> bySimpleName = new LinkedHashMap<>();

  private Imports(FactApi api) {
    this.api = api;
  }

  static Imports read(List<ClassImport> imports, FactApi api, ProblemList problems) {
    Imports read = new Imports(api);
    imports.forEach(each -> read.add(each, problems));
    return read;
  }

  Optional<Class<?>> find(String simpleName) {
    return Optional.ofNullable(bySimpleName.get(simpleName));
  }

  Set<String> simpleNames() {
    return bySimpleName.keySet();
  }

  /** The imported classes, in the order of the file. */
  List<Class<?>> classes() {
    return List.copyOf(bySimpleName.values());
  }

  /** Says of a class nobody imported what could be meant. */
  Bilingual remedyFor(String simpleName) {
    List<String> importable = List.copyOf(api.classNames());
    Optional<String> exact =
        importable.stream().filter(name -> name.endsWith("." + simpleName)).findFirst();
    if (exact.isPresent()) {
      return new Bilingual(
          "在文件开头加上 import " + exact.get() + "。", "Add import " + exact.get() + " at the top.");
    }
    return Nearest.remedy(simpleName, simpleNames());
  }

  private void add(ClassImport each, ProblemList problems) {
    String target = each.target();
    if (target.endsWith("*")) {
      problems.add(
          each.offset(),
          new Bilingual("不允许整包导入", "imports of whole packages are not allowed"),
          new Bilingual("逐个导入所需的类。", "Import the classes one by one."));
      return;
    }
    Optional<Class<?>> found = api.find(target);
    if (found.isPresent()) {
      bySimpleName.put(each.simpleName(), found.get());
    } else if (api.allowsPackageOf(target)) {
      problems.add(
          each.offset(),
          new Bilingual("没有类 " + target, "there is no class " + target),
          Nearest.remedy(target, api.classNames()));
    } else {
      problems.add(
          each.offset(),
          new Bilingual("不允许导入 " + target, "the import of " + target + " is not allowed"),
          new Bilingual(
              "只能导入这些包中的类：" + packages(), "Import classes of these packages only: " + packages()));
    }
  }

  private String packages() {
    return String.join(", ", api.packages().stream().sorted().toList());
  }
}
