package org.gouji.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.figure.Submission;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.workbook.AllCores;
import org.gouji.workbook.SubmissionReader;
import org.gouji.workbook.cell.WorkbookException;

/**
 * Reads the workbooks of a run, several at once, 工作簿读取: one unreadable file is a fault and does not
 * lose the others.
 */
final class WorkbookReading {
  private static final Bilingual STAGE = new Bilingual("读取工作簿", "Reading workbooks");

  private final SubmissionReader reader;
  private final List<Submission> submissions = new ArrayList<>();
  private final List<InputFile> files = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private int done;

  /** One workbook: what was read, or why it could not be. */
  private record Outcome(String name, Optional<Submission> submission, Optional<Fault> fault) {}

  WorkbookReading(SubmissionReader reader) {
    this.reader = reader;
  }

  Inputs read(FoundWorkbooks found, Progress progress) {
    files.addAll(found.leftAside());
    faults.addAll(found.faults());
    int all = found.byName().size();
    progress.report(STAGE, done, all);
    AllCores.inOrder(
        List.copyOf(found.byName().entrySet()),
        this::read,
        outcome -> {
          take(outcome);
          progress.report(STAGE, ++done, all);
        });
    return new Inputs(submissions, List.of(), files, faults);
  }

  private Outcome read(Map.Entry<String, Path> file) {
    String name = file.getKey();
    try {
      return new Outcome(name, Optional.of(reader.read(file.getValue(), name)), Optional.empty());
    } catch (WorkbookException e) {
      return new Outcome(name, Optional.empty(), Optional.of(fault(name, e)));
    }
  }

  private void take(Outcome outcome) {
    outcome.fault().ifPresent(faults::add);
    outcome
        .submission()
        .ifPresent(
            submission -> {
              submissions.add(submission);
              files.add(
                  new InputFile(
                      InputFile.WORKBOOK,
                      outcome.name(),
                      submission.sha256(),
                      submission.figures().size()));
            });
  }

  private static Fault fault(String name, WorkbookException e) {
    return new Fault(
        Fault.FaultKind.WORKBOOK,
        name,
        e.sheet().orElse(""),
        new Bilingual(e.reason(Locale.CHINESE), e.reason(Locale.ENGLISH)));
  }
}
