package org.gouji.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.check.ProjectFolder;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Submission;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.FigureLines;
import org.gouji.workbook.SubmissionReader;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.layout.LayoutFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji figures}: prints the figures recognised in workbooks as JSON Lines, 数据项识读. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = "把识读出的数据项逐行输出为 JSON / Print recognised figures as JSON Lines")
final class FiguresCommand implements Callable<Integer> {
  private final ProjectFolder project = ProjectFolder.ofSystem();

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "工作簿 / Workbooks")
  private List<Path> files;

  @Option(names = "--codelists", description = "代码表文件夹 / Folder of code lists")
  private Path codelists = project.codelists();

  @Option(names = "--layouts", description = "表样文件夹 / Folder of layout files")
  private Path layouts = project.layouts();

  @Override
  public Integer call() {
    PrintWriter errors = spec.commandLine().getErr();
    Codelists lists = Codelists.load(codelists);
    LayoutFolder folder = LayoutFolder.load(layouts, lists);
    folder.faults().forEach(fault -> errors.println(fault.message().chinese()));
    SubmissionReader reader =
        new SubmissionReader(
            lists, folder.layouts(), ReadLimits.DEFAULT, WrittenNumber.DEFAULT_ABOUT_BAND);
    FigureLines lines = new FigureLines(lists);
    int unread = 0;
    for (Path file : files) {
      try {
        print(reader.read(file, file.getFileName().toString()), lines);
      } catch (WorkbookException e) {
        errors.println(e.getMessage());
        unread++;
      }
    }
    return exitCode(unread).code();
  }

  private void print(Submission submission, FigureLines lines) {
    PrintWriter out = spec.commandLine().getOut();
    submission.figures().forEach(figure -> out.println(lines.line(figure)));
    out.flush();
  }

  private ExitCode exitCode(int unread) {
    if (unread == 0) {
      return ExitCode.CLEAN;
    }
    return unread == files.size() ? ExitCode.UNUSABLE : ExitCode.INCOMPLETE;
  }
}
