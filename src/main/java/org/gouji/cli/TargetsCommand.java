package org.gouji.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.check.CodelistLoading;
import org.gouji.check.ProjectFolder;
import org.gouji.issue.Language;
import org.gouji.plan.text.figure.PolicyReader;
import org.gouji.plan.text.figure.StatedFigureLines;
import org.gouji.plan.text.source.PolicyFile;
import org.gouji.plan.text.source.PolicyFileException;
import org.gouji.plan.text.source.PolicyText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gouji targets}: prints the figures a policy text states as JSON Lines, 规划文本识读. Standard
 * output carries nothing else; what cleaning did is told on standard error.
 */
@Command(
    name = "targets",
    description = "从规划文本识读目标与数据 / Read targets and figures out of policy texts",
    synopsisHeading = "用法 / Usage: ",
    exitCodeListHeading = "%n退出码 / Exit codes:%n",
    exitCodeList = {
      "0:全部读出 / everything was read",
      "2:用法错误，或没有一个文件可读 / wrong usage, or no file could be read",
      "3:部分文件不可用 / some files could not be used"
    })
final class TargetsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "规划文本 / Policy texts")
  private List<Path> files;

  @Option(names = "--codelists", description = "代码表文件夹 / Folder of code lists")
  private Path codelists;

  @Option(
      names = "--lang",
      description = "提示语言 zh 或 en / Language of messages, zh or en",
      defaultValue = "zh")
  private Language language;

  TargetsCommand(ProjectFolder project) {
    this.codelists = project.codelists();
  }

  @Override
  public Integer call() {
    PolicyReader reader = new PolicyReader(CodelistLoading.load(codelists));
    int read = 0;
    for (Path file : files) {
      try {
        print(PolicyFile.read(file), reader);
        read++;
      } catch (PolicyFileException e) {
        errors().println(e.reason().in(language));
      }
    }
    if (read == 0) {
      return ExitCode.UNUSABLE.code();
    }
    return (read == files.size() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).code();
  }

  private void print(PolicyText text, PolicyReader reader) {
    text.log()
        .forEach(step -> errors().println(text.document() + ": " + step.words().in(language)));
    PrintWriter out = spec.commandLine().getOut();
    reader
        .read(text)
        .figures()
        .forEach(figure -> out.println(StatedFigureLines.line(text.document(), figure)));
    out.flush();
  }

  private PrintWriter errors() {
    return spec.commandLine().getErr();
  }
}
