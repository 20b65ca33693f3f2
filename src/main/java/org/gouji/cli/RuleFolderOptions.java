package org.gouji.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.gouji.check.LoadedRules;
import org.gouji.check.ProjectFolder;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Language;
import picocli.CommandLine.Option;

/** Which rules a command speaks of, and in what language, 规则选项. */
final class RuleFolderOptions {

  private final Path cache;
  private final Path codelists;

  @Option(names = "--rules", description = "规则文件夹 / Folder of rules")
  private Path rules;

  @Option(names = "--lang", description = "语言 zh 或 en / Language zh or en", defaultValue = "zh")
  private Language language;

  RuleFolderOptions(ProjectFolder project) {
    this.rules = project.rules();
    this.cache = project.cache();
    this.codelists = project.codelists();
  }

  /** The rules that can be used; each fault of the others is told. */
  LoadedRules load(PrintWriter errors) {
    LoadedRules loaded = LoadedRules.load(rules, cache, () -> Codelists.load(codelists));
    loaded.faults().forEach(fault -> errors.println(fault.line().in(language)));
    return loaded;
  }

  Language language() {
    return language;
  }

  /** How a command ends that has said what it could of these rules. */
  static int exitCode(LoadedRules loaded) {
    return (loaded.faults().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).code();
  }
}
