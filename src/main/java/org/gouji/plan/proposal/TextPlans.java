package org.gouji.plan.proposal;

import java.nio.file.Path;
import java.util.Locale;
import org.gouji.codelist.Codelists;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanReader;
import org.gouji.plan.text.figure.PolicyReader;
import org.gouji.plan.text.source.PolicyFile;
import org.gouji.plan.text.source.PolicyText;

/** Reads policy texts as plan documents none of whose figures is confirmed, 直接读取规划文本. */
public final class TextPlans {
  private final PolicyReader texts;
  private final Proposer proposer;
  private final PlanReader plans;

  public TextPlans(Codelists codelists, PlanReader plans) {
    this.texts = new PolicyReader(codelists);
    this.proposer = new Proposer(codelists, plans);
    this.plans = plans;
  }

  /** True for the names of files that hold policy texts. */
  public static boolean isText(Path file) {
    return file.getFileName()
        .toString()
        .toLowerCase(Locale.ROOT)
        .matches(".*\\.(?:txt|html?|docx|pdf)");
  }

  /**
   * @param name what to call the file in messages
   * @throws org.gouji.plan.text.source.PolicyFileException if the text cannot be used
   */
  public PlanDocument read(Path file, String name) {
    PolicyText text = PolicyFile.read(file);
    ProposedPlan plan = proposer.propose(text.document(), texts.read(text));
    return plans.read(PlanYaml.of(plan), name);
  }
}
