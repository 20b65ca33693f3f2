package org.gouji.plan;

import java.nio.file.Path;
import org.gouji.codelist.Codelists;
import org.gouji.quantity.Interval;
import org.gouji.quantity.WrittenNumber;

/** The shipped code lists and plans, and a small plan to build cases from. */
final class PlanFixture {
  static final Codelists CODELISTS = Codelists.load(Path.of("codelists"));
  static final PlanReader READER = new PlanReader(CODELISTS, WrittenNumber.DEFAULT_ABOUT_BAND);
  static final PlanLibrary SHIPPED = PlanLibrary.load(Path.of("plans"), READER);

  /** Lines 1 to 5; what a case adds begins at line 6. */
  static final String HEAD =
      """
      code: 510100/2023-made-up
      region: "510100"
      title: 虚构规划
      issuer: 虚构机关
      status: draft
      """;

  private PlanFixture() {}

  static PlanDocument read(String more) {
    return READER.read(HEAD + more, "made-up.yaml");
  }

  /** A target of 亿元 with further keys, such as {@code value: "5"} and a qualifier. */
  static String figure(String... lines) {
    return "figures:\n  - id: a\n    kind: target\n    name: 工业增加值\n    period: \"2027\"\n"
        + indented("    unit: 亿元", lines);
  }

  private static String indented(String first, String... lines) {
    StringBuilder text = new StringBuilder(first).append('\n');
    for (String line : lines) {
      text.append("    ").append(line).append('\n');
    }
    return text.toString();
  }

  static PlanDocument shipped(String code) {
    return SHIPPED.documents().stream()
        .filter(plan -> plan.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  static PlanFigure figure(PlanDocument plan, String id) {
    return plan.figures().stream()
        .filter(figure -> figure.figure().id().equals(plan.code() + "#" + id))
        .findFirst()
        .orElseThrow();
  }

  static Interval amount(PlanDocument plan, String id) {
    return figure(plan, id).figure().amount().orElseThrow();
  }

  static Goal goal(PlanDocument plan, String id) {
    return plan.goals().stream().filter(goal -> goal.id().equals(id)).findFirst().orElseThrow();
  }
}
