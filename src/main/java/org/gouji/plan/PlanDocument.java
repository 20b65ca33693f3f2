package org.gouji.plan;

import java.util.List;
import java.util.Optional;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.issue.Bilingual;

/**
 * A policy document that sets targets, 规划文件.
 *
 * @param code region code and slug, such as {@code 511400/2023-new-energy-materials-base}
 * @param region code of the region it binds
 * @param number document number 文号, if printed
 * @param compositions which figures are parts of which, by clause
 * @param shares which figures are shares of which, by clause
 * @param provisions ladders of sizes, collective names, who reports when
 */
public record PlanDocument(
    String code,
    String region,
    String title,
    String titleEnglish,
    String issuer,
    Optional<String> number,
    PlanStatus status,
    List<DatedEvent> events,
    List<Stage> stages,
    List<PlanFigure> figures,
    List<Goal> goals,
    List<Composition> compositions,
    List<ShareRelation> shares,
    List<CascadeLink> links,
    Provisions provisions) {
  public PlanDocument {
    events = List.copyOf(events);
    stages = List.copyOf(stages);
    figures = List.copyOf(figures);
    goals = List.copyOf(goals);
    compositions = List.copyOf(compositions);
    shares = List.copyOf(shares);
    links = List.copyOf(links);
  }

  /** A document that lays down nothing beside its figures and goals. */
  public PlanDocument(
      String code,
      String region,
      String title,
      String titleEnglish,
      String issuer,
      Optional<String> number,
      PlanStatus status,
      List<DatedEvent> events,
      List<Stage> stages,
      List<PlanFigure> figures,
      List<Goal> goals,
      List<Composition> compositions,
      List<ShareRelation> shares,
      List<CascadeLink> links) {
    this(
        code,
        region,
        title,
        titleEnglish,
        issuer,
        number,
        status,
        events,
        stages,
        figures,
        goals,
        compositions,
        shares,
        links,
        Provisions.NONE);
  }

  /** The title in both languages; one that nobody translated is quoted in English. */
  public Bilingual titles() {
    return new Bilingual(title, titleEnglish.isEmpty() ? "“" + title + "”" : titleEnglish);
  }

  public List<Figure> allFigures() {
    return figures.stream().map(PlanFigure::figure).toList();
  }
}
