package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanReader;
import org.gouji.quantity.WrittenNumber;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleBase;
import org.gouji.rule.RuleProfile;
import org.gouji.rule.RuleProfiles;
import org.gouji.workbook.SubmissionReader;
import org.gouji.workbook.layout.LayoutFolder;

/**
 * Loads what a run rests on, 审核准备: code lists, profile, rules, plans and workbooks, with every
 * fault on the way.
 */
final class Loading {
  private static final Bilingual RULES = new Bilingual("加载规则", "Loading rules");
  private static final Bilingual PLANS = new Bilingual("读取规划", "Reading plans");
  private static final String ABOUT_BAND = "about_band";

  private final CheckRequest request;
  private final Progress progress;
  private final List<Fault> faults = new ArrayList<>();
  private final List<InputFile> files = new ArrayList<>();
  private final FoundWorkbooks workbooks;
  private final FutureTask<LoadedRules> rules;

  /** Tie-out tables name indicators, so loading rules may have to wait for the code lists. */
  private final CompletableFuture<Codelists> lists = new CompletableFuture<>();

  Loading(CheckRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    CodelistLoading.requireFolder(request.codelists(), "代码表", "code lists");
    LoadedRules.requireFolder(request.rules());
    this.workbooks = FoundWorkbooks.among(request.workbooks(), request.names());
    this.rules =
        new FutureTask<>(() -> LoadedRules.load(request.rules(), request.cache(), lists::join));
    progress.report(RULES, 0, 1);
    Thread loading = new Thread(rules, "gouji-rules");
    loading.setDaemon(true);
    loading.start();
  }

  Codelists codelists() {
    try {
      Codelists loaded = CodelistLoading.load(request.codelists());
      lists.complete(loaded);
      return loaded;
    } catch (RuntimeException e) {
      lists.completeExceptionally(e);
      throw e;
    }
  }

  RuleProfile profile() {
    RuleProfiles profiles = RuleProfiles.load(request.rules().resolve("profiles"));
    profiles
        .problems()
        .forEach(problem -> faults.add(LoadedRules.fault(Fault.FaultKind.PROFILE, problem)));
    return profiles.profile(request.profile()).orElseThrow(() -> noProfile(profiles));
  }

  /** A profile that is there but broken is named with what is wrong in it. */
  private UnusableInputException noProfile(RuleProfiles profiles) {
    String file = request.profile() + ".yaml";
    List<Bilingual> reasons =
        profiles.problems().stream()
            .filter(problem -> problem.file().equals(file) || profiles.byId().isEmpty())
            .map(problem -> LoadedRules.fault(Fault.FaultKind.PROFILE, problem).line())
            .toList();
    if (!reasons.isEmpty()) {
      return new UnusableInputException(reasons);
    }
    String known = String.join(", ", profiles.byId().keySet());
    return new UnusableInputException(
        "没有规则方案“%s”，现有：%s。".formatted(request.profile(), known),
        "There is no rule profile %s; there are: %s.".formatted(request.profile(), known));
  }

  /** The rules of the profile; they are loaded while everything else is being read. */
  RuleBase rules(RuleProfile profile) {
    return loadedRules().rules().under(profile);
  }

  private LoadedRules loadedRules() {
    try {
      return rules.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading rules", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  Inputs inputs(Codelists codelists, RuleProfile profile) {
    BigDecimal band = profile.threshold(ABOUT_BAND).orElse(WrittenNumber.DEFAULT_ABOUT_BAND);
    List<PlanDocument> plans = plans(codelists, band);
    LayoutFolder layouts = LayoutFolder.load(request.layouts(), codelists);
    faults.addAll(layouts.faults());
    Inputs read =
        new WorkbookReading(
                new SubmissionReader(codelists, layouts.layouts(), request.terms(), band))
            .read(workbooks, progress);
    LoadedRules loaded = loadedRules();
    faults.addAll(loaded.faults());
    for (Rule rule : loaded.rules().rules()) {
      files.add(new InputFile("rule", rule.file().locator(), rule.file().hash(), 0));
    }
    files.addAll(read.files());
    faults.addAll(read.faults());
    return new Inputs(
        read.submissions(),
        plans,
        files.stream().sorted().toList(),
        faults.stream().sorted().toList());
  }

  private List<PlanDocument> plans(Codelists codelists, BigDecimal band) {
    progress.report(PLANS, 0, 1);
    PlanReading reading = new PlanReading(codelists, new PlanReader(codelists, band));
    request.plans().forEach(reading::read);
    faults.addAll(reading.faults());
    files.addAll(reading.files());
    progress.report(PLANS, 1, 1);
    return reading.documents();
  }
}
