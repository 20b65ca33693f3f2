package org.gouji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.check.UnusableInputException;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Language;
import org.gouji.plan.PlanFileException;
import org.gouji.plan.PlanReader;
import org.gouji.plan.proposal.PlanUpdate;
import org.gouji.plan.proposal.PlanYaml;
import org.gouji.plan.proposal.ProposedPlan;
import org.gouji.plan.proposal.Proposer;
import org.gouji.plan.proposal.UpdatedPlan;
import org.gouji.plan.text.figure.PolicyReading;
import org.gouji.quantity.WrittenNumber;

/** Writes a plan file to be confirmed, or brings the one that is there up to date, 待确认规划文件. */
final class ProposalFile {
  private final PlanReader plans;
  private final Proposer proposer;
  private final Language language;
  private final PrintWriter account;

  ProposalFile(Codelists codelists, Language language, PrintWriter account) {
    this.plans = new PlanReader(codelists, WrittenNumber.DEFAULT_ABOUT_BAND);
    this.proposer = new Proposer(codelists, plans);
    this.language = language;
    this.account = account;
  }

  void write(Path target, Path source, String document, PolicyReading reading) {
    ProposedPlan plan = proposer.propose(document, reading);
    if (Files.exists(target)) {
      update(target, source, plan);
    } else {
      OutputFile.write(target, source, PlanYaml.of(plan));
      say(
          "已写出 %s：%d 个数据项，均未确认".formatted(target, plan.size()),
          "Wrote %s: %d figures, none of them confirmed".formatted(target, plan.size()));
    }
    plan.leftOut()
        .forEach(left -> say("未录入 " + left.line().chinese(), "Left out " + left.line().english()));
  }

  private void update(Path target, Path source, ProposedPlan plan) {
    UpdatedPlan updated;
    try {
      updated =
          new PlanUpdate(plans, proposer)
              .of(Files.readString(target), String.valueOf(target.getFileName()), plan);
    } catch (PlanFileException e) {
      throw new UnusableInputException(List.of(e.fault().line()));
    } catch (IOException e) {
      throw new UnusableInputException(
          target + " 已经存在但读不出（须为 UTF-8 文本），没有改动。",
          target + " exists but cannot be read as UTF-8 text; it was not touched.");
    }
    OutputFile.write(target, source, updated.yaml());
    updated.changes().forEach(change -> say(change.line().chinese(), change.line().english()));
    say(
        "已更新 %s：%d 处变动，%d 个数据项不变".formatted(target, updated.changes().size(), updated.unchanged()),
        "Brought %s up to date: %d changes, %d figures as before"
            .formatted(target, updated.changes().size(), updated.unchanged()));
  }

  private void say(String chinese, String english) {
    account.println(language == Language.ZH ? chinese : english);
  }
}
