package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.figure.Source;
import org.gouji.issue.Contributor;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.ScopeKey;
import org.gouji.plan.CollectiveTerm;
import org.gouji.plan.DatedEvent;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanStatus;
import org.gouji.plan.Stage;

/** Dates and stages of a plan document as terms of a judged relation, 文件时间项. */
final class DocumentTerms {

  private DocumentTerms() {}

  /** Begins a judgement on a document as a whole. */
  static Judgement.Building judging(ScopeKey key, PlanDocument document) {
    return Judgement.on(key)
        .draft(document.status() == PlanStatus.DRAFT)
        .with("plan", Terms.words(document.titles()));
  }

  static Contributor term(DatedEvent event, PlanDocument document) {
    Source.Clause source =
        new Source.Clause(document.code(), document.title(), event.clause(), "events");
    return term(event.kind().chinese(), event.day().toString(), event.words(), source);
  }

  static Contributor term(Stage stage, PlanDocument document) {
    Source.Clause source =
        new Source.Clause(document.code(), document.title(), stage.clause(), "stages");
    String years = stage.firstYear() + "—" + stage.lastYear();
    return term(stage.name(), stage.firstYear() + "/" + stage.lastYear(), years, source);
  }

  static Contributor term(CollectiveTerm use, String members) {
    return term(use.name(), "", members, use.source());
  }

  private static Contributor term(String name, String period, String raw, Source.Clause source) {
    return new Contributor(
        Role.DATE,
        "",
        source.title(),
        name,
        period,
        raw,
        "",
        BigDecimal.ONE,
        Optional.empty(),
        source);
  }
}
