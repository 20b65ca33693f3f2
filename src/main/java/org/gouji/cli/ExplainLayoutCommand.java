package org.gouji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gouji.check.CodelistLoading;
import org.gouji.check.ProjectFolder;
import org.gouji.check.UnusableInputException;
import org.gouji.codelist.Codelists;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Submission;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.issue.Language;
import org.gouji.quantity.WrittenNumber;
import org.gouji.report.LayoutPage;
import org.gouji.workbook.LayoutConfirmation;
import org.gouji.workbook.SubmissionReader;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.explain.LayoutAccount;
import org.gouji.workbook.layout.LayoutFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gouji explain-layout}: says what was seen in a workbook and by which words, 表样说明, and
 * writes it as a layout file if a person confirms it.
 */
@Command(
    name = "explain-layout",
    description =
        "说明工作簿的表样是怎样识别的，或确认为表样文件 / Explain how a workbook was recognised, or confirm it as a layout",
    synopsisHeading = "用法 / Usage: ",
    exitCodeListHeading = "%n退出码 / Exit codes:%n",
    exitCodeList = {
      "0:已说明（并已写出）/ explained (and written)",
      "2:用法错误、文件不可读，或表样没有写出 / wrong usage, unreadable file, or no layout written",
      "3:部分表样文件不可用 / some layout files could not be used"
    })
final class ExplainLayoutCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private ReadingOptions reading;

  @Parameters(paramLabel = "FILE", description = "工作簿 / Workbook")
  private Path file;

  @Option(names = "--sheet", description = "只说明这个工作表 / Explain this sheet only")
  private Optional<String> sheet = Optional.empty();

  @Option(names = "--html", description = "另存为网页图 / Write a picture of the grid as a page")
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--confirm",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "NAME",
      description = "把识别结果写成表样文件 NAME.yaml / Write what was recognised as layout NAME.yaml")
  private Optional<String> confirm = Optional.empty();

  @Option(names = "--codelists", description = "代码表文件夹 / Folder of code lists")
  private Path codelists;

  @Option(names = "--layouts", description = "表样文件夹 / Folder of layout files")
  private Path layouts;

  @Option(names = "--lang", description = "语言 zh 或 en / Language zh or en", defaultValue = "zh")
  private Language language;

  ExplainLayoutCommand(ProjectFolder project) {
    this.codelists = project.codelists();
    this.layouts = project.layouts();
  }

  @Override
  public Integer call() {
    Codelists lists = CodelistLoading.load(codelists);
    LayoutFolder folder = LayoutFolder.load(layouts, lists);
    tell(folder.faults());
    try {
      explain(lists, folder);
    } catch (WorkbookException e) {
      throw new UnusableInputException(
          name() + ": " + e.reason(Locale.forLanguageTag(Language.ZH.tag())),
          name() + ": " + e.reason(Locale.forLanguageTag(Language.EN.tag())));
    }
    return (folder.faults().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).code();
  }

  private void explain(Codelists lists, LayoutFolder folder) {
    LayoutAccount account = new LayoutAccount(lists, this::isWanted);
    Submission read =
        new SubmissionReader(
                lists, folder.layouts(), reading.terms(), WrittenNumber.DEFAULT_ABOUT_BAND)
            .read(file, name(), account);
    requireSheet(read);
    new AccountLines(language).of(name(), account.sheets()).forEach(out()::println);
    html.ifPresent(
        page -> write(page, new LayoutPage().render(name(), account.sheets(), language)));
    confirm.ifPresent(wanted -> confirm(wanted, lists, folder));
    out().flush();
  }

  private boolean isWanted(String name) {
    return sheet.isEmpty() || sheet.get().equals(name);
  }

  private void requireSheet(Submission read) {
    List<String> names = read.sheets().stream().map(SheetReading::sheet).toList();
    if (names.stream().noneMatch(this::isWanted)) {
      throw new UnusableInputException(
          name() + ": 没有工作表“" + sheet.orElse("") + "”；有：" + String.join("、", names),
          name() + ": no sheet '" + sheet.orElse("") + "'; there are " + String.join(", ", names));
    }
  }

  private void confirm(String wanted, Codelists lists, LayoutFolder folder) {
    LayoutName code = LayoutName.of(wanted, name());
    Path target = layouts.resolve(code.text() + ".yaml");
    LayoutConfirmation.Outcome outcome =
        new LayoutConfirmation(
                lists, folder.layouts(), reading.terms(), WrittenNumber.DEFAULT_ABOUT_BAND)
            .of(file, name(), code.text(), this::isWanted);
    out().println();
    outcome.remarks().forEach(remark -> out().println("  " + remark.in(language)));
    String yaml =
        outcome.yaml().orElseThrow(() -> new UnusableInputException(whyNone(outcome.remarks())));
    writeNew(target, yaml);
    out()
        .println(
            say(
                "已写出表样 " + target + "（" + outcome.tables() + " 个表），按它重读本文件，数据项完全相同。",
                "Wrote the layout "
                    + target
                    + " ("
                    + outcome.tables()
                    + " tables); read by it, this file gives the very same figures."));
    out()
        .println(
            say(
                "请核对：每列的 role、indicator；表内没有写明的 unit、period；合计用词 rows。写法见 docs/layouts.md。",
                "Check role and indicator of each column, unit and period where the sheet states none,"
                    + " and words for totals (rows). See docs/layouts.md."));
  }

  private static List<Bilingual> whyNone(List<Bilingual> remarks) {
    String chinese = remarks.isEmpty() ? "没有识别出表" : "原因见上";
    String english = remarks.isEmpty() ? "no table was recognised" : "see above";
    return List.of(
        new Bilingual("没有写出表样：" + chinese + "。", "No layout was written: " + english + "."));
  }

  private static void writeNew(Path target, String yaml) {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, yaml, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UnusableInputException(
          target + " 已经存在，没有覆盖。请另取名字（--confirm 名字），或先移走该文件。",
          target
              + " exists and was not touched. Choose a name (--confirm NAME) or move that file.");
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  private void write(Path target, String page) {
    try {
      if (Files.exists(target) && Files.isSameFile(target, file)) {
        throw new UnusableInputException(
            target + " 就是工作簿本身，没有覆盖。请给网页另取名字。",
            target
                + " is the workbook itself and was not touched. Name another file for the page.");
      }
      Files.writeString(target, page, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  private static UnusableInputException unwritable(Path target, IOException e) {
    return new UnusableInputException(
        "无法写入 %s（%s）。请检查路径、权限和磁盘空间。".formatted(target, e.getClass().getSimpleName()),
        "%s cannot be written (%s). Check path, permissions and disk space."
            .formatted(target, e.getClass().getSimpleName()));
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private void tell(List<Fault> faults) {
    String lines =
        faults.stream().map(fault -> fault.line().in(language)).collect(Collectors.joining("\n"));
    if (!lines.isEmpty()) {
      spec.commandLine().getErr().println(lines);
    }
  }

  private String say(String chinese, String english) {
    return language == Language.ZH ? chinese : english;
  }
}
