package org.gouji.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.figure.Subject;

/** Reads one item of {@code goals}. */
final class GoalReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "name",
          "region",
          "industry",
          "cluster",
          "level",
          "deadline",
          "hedge",
          "places",
          "responsible",
          "clause");

  private static final Map<String, AmbitionLevel> LEVELS =
      Arrays.stream(AmbitionLevel.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  level -> level.name().toLowerCase(Locale.ROOT), Function.identity()));

  private final PlanCodes codes;

  GoalReader(PlanCodes codes) {
    this.codes = codes;
  }

  Goal read(PlanNode node, DocumentHead head) {
    PlanFields fields = PlanFields.of(node, KEYS);
    String id = fields.required("id");
    String region = fields.has("region") ? codes.region(fields, "region") : head.region().code();
    return new Goal(
        id,
        fields.required("name"),
        Subject.region(region)
            .withIndustry(codes.industry(fields, "industry"))
            .withCluster(codes.cluster(fields, "cluster")),
        fields.requiredChoice("level", LEVELS),
        WrittenTime.deadline(fields, "deadline"),
        fields.choice("hedge", FigureReader.HEDGES, Hedge.FIRM),
        codes.regions(fields, "places"),
        fields.texts("responsible"),
        head.clause(fields, id));
  }
}
