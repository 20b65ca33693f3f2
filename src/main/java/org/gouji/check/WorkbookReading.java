package org.gouji.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.figure.Submission;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.workbook.SubmissionReader;
import org.gouji.workbook.cell.WorkbookException;

/**
 * Reads the workbooks of a run, 工作簿读取: one unreadable file is a fault and does not lose the others.
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

  Inputs read(FoundWorkbooks found, Progress progress) {
    files.addAll(found.leftAside());
    faults.addAll(found.faults());
    int done = 0;
    progress.report(STAGE, done, found.byName().size());
    for (var entry : found.byName().entrySet()) {
      read(entry.getKey(), entry.getValue());
      progress.report(STAGE, ++done, found.byName().size());
    }
    return new Inputs(submissions, List.of(), files, faults);
  }

  private void read(String name, Path file) {
    try {
      Submission submission = reader.read(file, name);
      submissions.add(submission);
      files.add(
          new InputFile(
              InputFile.WORKBOOK, name, submission.sha256(), submission.figures().size()));
    } catch (WorkbookException e) {
      faults.add(fault(name, e));
    }
  }

  private static Fault fault(String name, WorkbookException e) {
    return new Fault(
        Fault.FaultKind.WORKBOOK,
        name,
        e.sheet().orElse(""),
        new Bilingual(e.reason(Locale.CHINESE), e.reason(Locale.ENGLISH)));
  }
}
