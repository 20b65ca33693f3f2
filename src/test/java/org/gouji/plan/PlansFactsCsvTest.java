package org.gouji.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.figure.Figure;
import org.gouji.figure.PeriodKind;
import org.gouji.quantity.Qualifier;
import org.junit.jupiter.api.Test;

/** The shipped plans hold each fact of the list the documents were first read into, and no more. */
class PlansFactsCsvTest {
  private static final Path FACTS =
      Path.of(System.getProperty("gouji.shared", "../shared"), "plans-facts.csv");

  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "四川珠峰攀登方案(征求意见稿)", "510000/2023-peak-climbing",
          "眉山新能源新材料基地决定", "511400/2023-new-energy-materials-base",
          "成都新型工业化规划(征求意见稿)", "510100/2023-new-industrialization");

  /** No unit but a way of speaking: two steps of 100 billion yuan each. */
  private static final Map<String, String> UNITS_IN_OTHER_WORDS = Map.of("个千亿量级", "个");

  /** What a fact and a figure are compared by. */
  private record Fact(
      String document,
      String clause,
      String entity,
      String indicator,
      String period,
      BigDecimal value,
      String unit,
      String qualifier,
      String kind) {}

  @Test
  void eachFactIsOneFigure() throws IOException {
    assumeTrue(
        Files.exists(FACTS),
        () -> "skipped: there is no " + FACTS + " beside this checkout to compare the plans with");
    List<Fact> facts = facts();

    List<Fact> figures =
        PlanFixture.SHIPPED.documents().stream()
            .flatMap(plan -> plan.figures().stream().map(figure -> fact(plan, figure)))
            .toList();

    assertThat(facts).hasSize(109);
    assertThat(figures).containsExactlyInAnyOrderElementsOf(facts);
  }

  private static List<Fact> facts() throws IOException {
    List<String> lines = Files.readAllLines(FACTS);
    String[] header = lines.get(0).split(",");
    List<Fact> facts = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      assertThat(cells).as("a plain line without quotes: " + line).hasSameSizeAs(header);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], cells[i]);
      }
      facts.add(fact(row));
    }
    return facts;
  }

  private static Fact fact(Map<String, String> row) {
    String unit = UNITS_IN_OTHER_WORDS.getOrDefault(row.get("unit"), row.get("unit"));
    return new Fact(
        DOCUMENTS.get(row.get("doc_title")),
        row.get("section"),
        row.get("entity"),
        row.get("indicator"),
        row.get("period").replace('-', '/'),
        new BigDecimal(row.get("value")).stripTrailingZeros(),
        PlanFixture.CODELISTS.units().find(unit).orElseThrow().symbol(),
        row.get("qualifier"),
        row.get("kind"));
  }

  private static Fact fact(PlanDocument plan, PlanFigure planFigure) {
    Figure figure = planFigure.figure();
    return new Fact(
        plan.code(),
        figure.source().place(),
        figure.entity(),
        figure.indicatorAsWritten(),
        figure.period().kind() == PeriodKind.UNKNOWN ? "" : figure.period().code(),
        figure.written().number().orElseThrow().stripTrailingZeros(),
        figure.written().unit(),
        qualifier(planFigure),
        figure.kind().code());
  }

  /** The list says "strive" where we keep the hedge apart, and "rank" for both 第N and 前N. */
  private static String qualifier(PlanFigure planFigure) {
    Qualifier qualifier = planFigure.figure().written().qualifier();
    if (qualifier == Qualifier.TOP) {
      return Qualifier.RANK.code();
    }
    boolean striven = planFigure.hedge() == Hedge.STRIVE && qualifier == Qualifier.EXACT;
    return striven ? "strive" : qualifier.code();
  }
}
