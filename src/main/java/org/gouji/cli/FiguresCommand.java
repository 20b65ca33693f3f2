package org.gouji.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gouji.check.CodelistLoading;
import org.gouji.check.FoundWorkbooks;
import org.gouji.check.ProjectFolder;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Fault;
import org.gouji.issue.Language;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.FigureLines;
import org.gouji.workbook.SubmissionReader;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.layout.LayoutFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gouji figures}: prints the figures recognised in workbooks as JSON Lines, 数据项识读. Standard
 * output carries nothing else.
 */
@Command(
    name = "figures",
    description = "把识读出的数据项逐行输出为 JSON / Print recognised figures as JSON Lines",
    synopsisHeading = "用法 / Usage: ",
    exitCodeListHeading = "%n退出码 / Exit codes:%n",
    exitCodeList = {
      "0:全部读出 / everything was read",
      "2:用法错误，或没有一个文件可读 / wrong usage, or no file could be read",
      "3:部分文件或表样不可用 / some files or layouts could not be used"
    })
final class FiguresCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "工作簿或文件夹 / Workbooks or folders")
  private List<Path> files;

  @Option(names = "--codelists", description = "代码表文件夹 / Folder of code lists")
  private Path codelists;

  @Option(names = "--layouts", description = "表样文件夹 / Folder of layout files")
  private Path layouts;

  @Option(
      names = "--lang",
      description = "提示语言 zh 或 en / Language of messages, zh or en",
      defaultValue = "zh")
  private Language language;

  @Mixin private ReadingOptions reading;

  FiguresCommand(ProjectFolder project) {
    this.codelists = project.codelists();
    this.layouts = project.layouts();
  }

  @Override
  public Integer call() {
    Codelists lists = CodelistLoading.load(codelists);
    LayoutFolder folder = LayoutFolder.load(layouts, lists);
    FoundWorkbooks found = FoundWorkbooks.among(files, Map.of());
    tell(folder.faults());
    tell(found.faults());
    if (!found.leftAside().isEmpty()) {
      errors().println(LeftAside.line(found.leftAside(), language));
    }
    int read = print(found, lists, folder);
    boolean complete =
        read == found.byName().size() && found.faults().isEmpty() && folder.faults().isEmpty();
    if (read == 0) {
      return ExitCode.UNUSABLE.code();
    }
    return (complete ? ExitCode.CLEAN : ExitCode.INCOMPLETE).code();
  }

  /** How many workbooks could be read. */
  private int print(FoundWorkbooks found, Codelists lists, LayoutFolder folder) {
    FigureLines lines = new FigureLines(lists);
    SubmissionReader reader =
        new SubmissionReader(
            lists, folder.layouts(), reading.terms(), WrittenNumber.DEFAULT_ABOUT_BAND);
    PrintWriter out = spec.commandLine().getOut();
    int read = 0;
    for (Map.Entry<String, Path> file : found.byName().entrySet()) {
      try {
        reader.stream(file.getValue(), file.getKey(), figure -> out.println(lines.line(figure)));
        out.flush();
        read++;
      } catch (WorkbookException e) {
        errors().println(file.getKey() + ": " + e.reason(Locale.forLanguageTag(language.tag())));
      }
    }
    return read;
  }

  private void tell(List<Fault> faults) {
    faults.forEach(fault -> errors().println(fault.line().in(language)));
  }

  private PrintWriter errors() {
    return spec.commandLine().getErr();
  }
}
