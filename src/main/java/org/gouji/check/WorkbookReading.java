package org.gouji.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.figure.Submission;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.workbook.SubmissionReader;
import org.gouji.workbook.cell.WorkbookException;

/**
 * Finds and reads the workbooks of a run, 工作簿读取: one unreadable file is a fault and does not lose
 * the others.
 */
final class WorkbookReading {
  private static final Bilingual STAGE = new Bilingual("读取工作簿", "Reading workbooks");

  private final SubmissionReader reader;
  private final List<Submission> submissions = new ArrayList<>();
  private final List<InputFile> files = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  WorkbookReading(SubmissionReader reader) {
    this.reader = reader;
  }

  Inputs read(List<Path> given, Map<Path, String> names, Progress progress) {
    SortedMap<String, Path> found = find(given, names);
    if (found.isEmpty()) {
      throw new UnusableInputException(
          "没有找到工作簿:" + given + "。请给出 .xlsx、.xls、.html、.csv 文件或含有它们的文件夹。",
          "No workbook in "
              + given
              + ". Name .xlsx, .xls, .html or .csv files or a folder that holds some.");
    }
    int done = 0;
    for (var entry : found.entrySet()) {
      read(entry.getKey(), entry.getValue());
      progress.report(STAGE, ++done, found.size());
    }
    return new Inputs(submissions, List.of(), files, faults);
  }

  private static SortedMap<String, Path> find(List<Path> given, Map<Path, String> names) {
    SortedMap<String, Path> found = new TreeMap<>();
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        below(path).forEach(file -> found.put(nameIn(path, file), file));
      } else if (Files.exists(path)) {
        found.put(names.getOrDefault(path, path.getFileName().toString()), path);
      } else {
        throw new UnusableInputException(
            "找不到 " + path + "。请检查路径。", "There is no " + path + ". Check the path.");
      }
    }
    return found;
  }

  private static String nameIn(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Workbook files by their names; whatever pretends to be one is refused when it is read. */
  private static List<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(WorkbookReading::isWorkbook).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  private static boolean isWorkbook(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.matches(".*\\.(xlsx|xlsm|xls|et|html?|csv|tsv|xlsb|ods)") && !name.startsWith("~$");
  }

  private void read(String name, Path file) {
    try {
      Submission submission = reader.read(file, name);
      submissions.add(submission);
      files.add(new InputFile("workbook", name, submission.sha256(), submission.figures().size()));
    } catch (WorkbookException e) {
      faults.add(
          new Fault(
              Fault.FaultKind.WORKBOOK,
              name,
              e.sheet().orElse(""),
              new Bilingual(
                  e.message(Locale.CHINESE).replace(e.file(), name),
                  e.message(Locale.ENGLISH).replace(e.file(), name))));
    }
  }
}
