package org.gouji.plan.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Region;
import org.gouji.issue.Bilingual;
import org.gouji.plan.PlanFileException;
import org.gouji.plan.PlanReader;
import org.gouji.plan.text.figure.PolicyReading;
import org.gouji.plan.text.figure.StatedFigure;
import org.gouji.plan.text.figure.StatedKind;
import org.gouji.plan.text.outline.TextHead;
import org.gouji.plan.text.source.PolicyFileException;

/**
 * Proposes a plan file for what a text states, 拟录: codes are looked up, statements said twice are
 * taken once, and what the reader of plan files would refuse is left out with its reason.
 */
public final class Proposer {
  private static final Set<StatedKind> FIGURES =
      Set.of(StatedKind.TARGET, StatedKind.ACTUAL, StatedKind.BASELINE);
  private static final String LEDE = "导语";

  private final CodeSearch search;
  private final PlanReader reader;

  public Proposer(Codelists codelists, PlanReader reader) {
    this.search = new CodeSearch(codelists);
    this.reader = reader;
  }

  /**
   * @param document name of the text's file
   * @throws PolicyFileException if no plan can be made of it: nobody knows whom it binds
   */
  public ProposedPlan propose(String document, PolicyReading reading) {
    Region region =
        search.region(reading.head().place()).orElseThrow(() -> unplaced(document, reading.head()));
    ProposedPlan head = head(document, reading, region);
    List<ProposedFigure> figures = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    Map<String, Integer> ids = new HashMap<>();
    for (StatedFigure stated : distinct(reading.figures())) {
      Statement statement = Statement.of(stated);
      Optional<Region> of = search.region(stated.entity());
      if (of.isEmpty()) {
        leftOut.add(new LeftOut(statement.words(), statement.clause(), noRegion(stated.entity())));
        continue;
      }
      ResolvedCodes codes = search.codes(statement, region, of.get());
      ProposedFigure figure =
          new ProposedFigure(
              "", statement, codes, stated.quote(), stated.start() + "-" + stated.end());
      Optional<Bilingual> refused = refusal(head, figure.called("a"));
      refused.ifPresent(
          reason -> leftOut.add(new LeftOut(statement.words(), statement.clause(), reason)));
      if (refused.isEmpty()) {
        figures.add(figure.called(FigureId.of(figure, ids)));
      }
    }
    return new ProposedPlan(
        head.source(),
        head.code(),
        head.region(),
        head.title(),
        head.issuer(),
        head.number(),
        head.draft(),
        Events.of(reading),
        figures,
        leftOut);
  }

  /** What would be proposed today for an earlier statement; empty if its place is not known. */
  Optional<ProposedFigure> again(Statement statement, ProposedPlan plan) {
    return search
        .region(statement.entity())
        .flatMap(
            of ->
                search
                    .byCode(plan.region())
                    .map(documents -> search.codes(statement, documents, of)))
        .map(codes -> new ProposedFigure("", statement, codes, "", ""));
  }

  private ProposedPlan head(String document, PolicyReading reading, Region region) {
    TextHead head = reading.head();
    String title = head.title().orElse(stem(document));
    return new ProposedPlan(
        document,
        region.code() + "/" + head.year().map(year -> year + "-").orElse("") + stem(document),
        region.code(),
        title,
        issuer(title).orElse(region.name()),
        head.number().orElse(""),
        head.draft(),
        List.of(),
        List.of(),
        List.of());
  }

  /** 某市人民政府关于…的意见: who speaks stands before 关于. */
  private static Optional<String> issuer(String title) {
    int at = title.indexOf("关于");
    return at > 1 ? Optional.of(title.substring(0, at)) : Optional.empty();
  }

  private static String stem(String document) {
    int dot = document.lastIndexOf('.');
    String stem = dot > 0 ? document.substring(0, dot) : document;
    return stem.strip().replaceAll("[\\s#\"/]+", "-").toLowerCase(Locale.ROOT);
  }

  private Optional<Bilingual> refusal(ProposedPlan head, ProposedFigure figure) {
    try {
      reader.read(PlanYaml.with(head, figure), head.source());
      return Optional.empty();
    } catch (PlanFileException e) {
      return Optional.of(withoutPath(e.fault().message()));
    }
  }

  /** Where the key stands in a file that is not written is nobody's concern. */
  private static Bilingual withoutPath(Bilingual reason) {
    return new Bilingual(
        reason.chinese().replaceFirst("^figures\\[0]\\.", ""),
        reason.english().replaceFirst("^figures\\[0]\\.", ""));
  }

  /** A lede repeats the body, often without the year; the body's words are the ones that count. */
  private static List<StatedFigure> distinct(List<StatedFigure> all) {
    List<StatedFigure> figures =
        all.stream().filter(figure -> FIGURES.contains(figure.kind())).toList();
    Map<Statement, StatedFigure> byWords = new LinkedHashMap<>();
    figures.stream()
        .filter(figure -> !figure.section().equals(LEDE))
        .forEach(figure -> byWords.putIfAbsent(Statement.of(figure).at(""), figure));
    List<StatedFigure> ledes = new ArrayList<>();
    for (StatedFigure figure : figures) {
      Statement words = Statement.of(figure).at("");
      boolean repeated = byWords.keySet().stream().anyMatch(body -> repeats(words, body));
      if (figure.section().equals(LEDE) && !repeated) {
        byWords.put(words, figure);
        ledes.add(figure);
      }
    }
    List<StatedFigure> distinct = new ArrayList<>(ledes);
    byWords.values().stream().filter(figure -> !ledes.contains(figure)).forEach(distinct::add);
    return distinct;
  }

  private static boolean repeats(Statement lede, Statement body) {
    return lede.saysTheSame(body)
        || lede.period().isEmpty()
            && lede.isAbout(body)
            && lede.hasAmountOf(body)
            && lede.qualifier().equals(body.qualifier());
  }

  private static PolicyFileException unplaced(String document, TextHead head) {
    return new PolicyFileException(
        new Bilingual(
            document + "：“" + head.place() + "”不在 codelists/regions.csv 中，不知道这份文件约束哪个地区；请在其中补充。",
            document
                + ": "
                + head.place()
                + " is not in codelists/regions.csv, so nobody knows which region the text binds;"
                + " add it there."));
  }

  private static Bilingual noRegion(String entity) {
    return new Bilingual(
        "“" + entity + "”不在 codelists/regions.csv 中；请在其中补充",
        entity + " is not in codelists/regions.csv; add it there");
  }
}
