package org.gouji.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.check.CodelistLoading;
import org.gouji.check.ProjectFolder;
import org.gouji.check.UnusableInputException;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Language;
import org.gouji.plan.text.figure.PolicyReader;
import org.gouji.plan.text.figure.PolicyReading;
import org.gouji.plan.text.figure.StatedFigureLines;
import org.gouji.plan.text.source.PolicyFile;
import org.gouji.plan.text.source.PolicyFileException;
import org.gouji.plan.text.source.PolicyText;
import org.gouji.report.ReviewPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gouji targets}: prints the figures a policy text states as JSON Lines, 规划文本识读, or writes
 * them as a plan file to be confirmed and as a page to check them by. Where lines are printed,
 * standard output carries nothing else.
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

  /** What standard output carries. */
  enum Lines {
    jsonl
  }

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "规划文本 / Policy texts")
  private List<Path> files;

  @Option(
      names = "--format",
      description =
          "jsonl：逐行打印数据项；没有 --yaml、--review 时默认 / Print figures as JSON Lines, the default without --yaml and --review")
  private Optional<Lines> format = Optional.empty();

  @Option(
      names = "--yaml",
      paramLabel = "OUT.yaml",
      description =
          "写成待确认的规划文件；已有的文件保留人工内容并更新 / Write a plan file to be confirmed, or bring one up to date")
  private Optional<Path> yaml = Optional.empty();

  @Option(
      names = "--review",
      paramLabel = "OUT.html",
      description = "写成原文与数据项对照的核对页 / Write a page with the text and its figures side by side")
  private Optional<Path> review = Optional.empty();

  @Option(names = "--codelists", description = "代码表文件夹 / Folder of code lists")
  private Path codelists;

  @Option(names = "--lang", description = "语言 zh 或 en / Language zh or en", defaultValue = "zh")
  private Language language;

  TargetsCommand(ProjectFolder project) {
    this.codelists = project.codelists();
  }

  @Override
  public Integer call() {
    if (files.size() > 1 && writes()) {
      throw new UnusableInputException(
          "--yaml 和 --review 一次只写一份文本；请逐个文件运行。",
          "--yaml and --review write one text at a time; run the command once for each file.");
    }
    Codelists lists = CodelistLoading.load(codelists);
    PolicyReader reader = new PolicyReader(lists);
    int read = 0;
    for (Path file : files) {
      try {
        PolicyText text = PolicyFile.read(file);
        text.log()
            .forEach(step -> errors().println(text.document() + ": " + step.words().in(language)));
        use(file, text, reader.read(text), lists);
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

  private boolean writes() {
    return yaml.isPresent() || review.isPresent();
  }

  private void use(Path file, PolicyText text, PolicyReading reading, Codelists lists) {
    boolean prints = format.isPresent() || !writes();
    PrintWriter account = prints ? errors() : out();
    review.ifPresent(
        page -> {
          OutputFile.write(page, file, new ReviewPage().render(text, reading, language));
          account.println(say("已写出核对页 " + page, "Wrote the review page " + page));
        });
    yaml.ifPresent(
        plan ->
            new ProposalFile(lists, language, account).write(plan, file, text.document(), reading));
    if (prints) {
      reading
          .figures()
          .forEach(figure -> out().println(StatedFigureLines.line(text.document(), figure)));
    }
    out().flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter errors() {
    return spec.commandLine().getErr();
  }

  private String say(String chinese, String english) {
    return language == Language.ZH ? chinese : english;
  }
}
