package org.gouji.check;

import java.util.List;
import org.gouji.figure.Submission;
import org.gouji.issue.Fault;
import org.gouji.plan.PlanDocument;

/** What a run has to work on once everything readable has been read, 审核输入. */
record Inputs(
    List<Submission> submissions,
    List<PlanDocument> plans,
    List<InputFile> files,
    List<Fault> faults) {
  Inputs {
    submissions = List.copyOf(submissions);
    plans = List.copyOf(plans);
    files = List.copyOf(files);
    faults = List.copyOf(faults);
  }
}
