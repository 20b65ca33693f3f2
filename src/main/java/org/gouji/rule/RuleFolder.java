package org.gouji.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gouji.codelist.CodelistException;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.rule.table.TableRule;
import org.gouji.rule.table.TieOutTable;

/** Reads the rule files below a rules folder, 规则目录. */
final class RuleFolder {

  private static final String SUFFIX = ".drl";
  private static final String TABLE = ".xlsx";

  /** What Excel writes beside a workbook that is open. */
  private static final String LOCK = "~$";

  private final Path folder;
  private final List<RuleFile> files = new ArrayList<>();
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Supplier<Codelists> codelists;
  private final TableCache cache;

  private RuleFolder(Path folder, Supplier<Codelists> codelists, TableCache cache) {
    this.folder = folder;
    this.codelists = codelists;
    this.cache = cache;
  }

  /**
   * @param codelists asked only if there is a tie-out table
   */
  static RuleFolder read(Path folder, Supplier<Codelists> codelists, TableCache cache) {
    RuleFolder read = new RuleFolder(folder, codelists, cache);
    read.readAll();
    return read;
  }

  /** The files that could be read and lie in a family folder, sorted by name. */
  List<RuleFile> files() {
    return files;
  }

  List<RuleProblem> problems() {
    return problems;
  }

  private void readAll() {
    if (!Files.isDirectory(folder)) {
      problem(
          folder.toString(),
          new Bilingual("没有规则目录", "there is no rules folder"),
          new Bilingual("检查规则目录的路径。", "Check the path of the rules folder."));
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.filter(RuleFolder::holdsRules).sorted().forEach(this::readFile);
    } catch (IOException | UncheckedIOException e) {
      problem(
          folder.toString(),
          new Bilingual(
              "规则目录无法读取：" + e.getMessage(), "cannot read the rules folder: " + e.getMessage()),
          new Bilingual("检查目录的访问权限。", "Check the permissions of the folder."));
    }
  }

  private static boolean holdsRules(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(SUFFIX) || name.endsWith(TABLE) && !name.startsWith(LOCK);
  }

  private void readFile(Path path) {
    String name = folder.relativize(path).toString().replace('\\', '/');
    Optional<RuleFamily> family =
        name.chars().filter(c -> c == '/').count() == 1
            ? RuleFamily.ofFolder(name.substring(0, name.indexOf('/')))
            : Optional.empty();
    if (family.isEmpty()) {
      problem(
          name,
          new Bilingual("规则文件不在类别目录中", "the rule file is not in a family folder"),
          new Bilingual("移到 " + folders() + " 之一。", "Move it to one of " + folders() + "."));
      return;
    }
    if (name.endsWith(TABLE)) {
      readTable(path, name, family.get().folder());
      return;
    }
    try {
      files.add(RuleFile.of(path, name, family.get().folder(), Files.readString(path)));
    } catch (MalformedInputException e) {
      problem(
          name,
          new Bilingual("文件不是 UTF-8 编码", "the file is not UTF-8"),
          new Bilingual("以 UTF-8 编码保存。", "Save it as UTF-8."));
    } catch (IOException e) {
      unreadable(name, e);
    }
  }

  private void readTable(Path path, String name, String family) {
    try {
      rows(path, name, family).forEach(row -> files.add(RuleFile.of(path, name, family, row)));
    } catch (CodelistException e) {
      problem(
          name,
          new Bilingual("代码表无法读取，表中规则不可用", "its rules need the code lists, which cannot be read"),
          new Bilingual("先改正代码表。", "Correct the code lists first."));
    } catch (IOException e) {
      unreadable(name, e);
    }
  }

  private List<TableRule> rows(Path path, String name, String family) throws IOException {
    Codelists lists = codelists.get();
    String key = TableCache.key(Files.readAllBytes(path), family, lists);
    Optional<List<TableRule>> known = cache.read(key);
    if (known.isPresent()) {
      return known.get();
    }
    TieOutTable table = TieOutTable.read(path, family, lists);
    table.problems().forEach(each -> problems.add(RuleProblem.ofCell(name, each)));
    if (table.problems().isEmpty()) {
      cache.write(key, table.rules());
    }
    return table.rules();
  }

  private void unreadable(String name, IOException e) {
    problem(
        name,
        new Bilingual("文件无法读取：" + e.getMessage(), "cannot read the file: " + e.getMessage()),
        new Bilingual("检查文件的访问权限。", "Check the permissions of the file."));
  }

  private static String folders() {
    return String.join(", ", Stream.of(RuleFamily.values()).map(RuleFamily::folder).toList());
  }

  private void problem(String name, Bilingual message, Bilingual remedy) {
    problems.add(RuleProblem.ofFile(name, message, remedy));
  }
}
