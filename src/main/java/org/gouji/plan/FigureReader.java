package org.gouji.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.codelist.Industry;
import org.gouji.codelist.Region;
import org.gouji.codelist.Scope;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Subject;

/** Reads one item of {@code figures}. */
final class FigureReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "kind",
          "region",
          "industry",
          "cluster",
          "park",
          "indicator",
          "name",
          "period",
          "value",
          "unit",
          "qualifier",
          "words",
          "hedge",
          "scope",
          "clause",
          "responsible",
          "baseline",
          "members",
          "quote",
          "range",
          "read_as",
          "confirmed");

  static final Map<String, Hedge> HEDGES = Map.of("firm", Hedge.FIRM, "strive", Hedge.STRIVE);

  private static final Map<String, FigureKind> KINDS =
      Arrays.stream(FigureKind.values())
          .collect(Collectors.toUnmodifiableMap(FigureKind::code, Function.identity()));

  private final PlanCodes codes;
  private final AmountReader amounts;

  FigureReader(PlanCodes codes, AmountReader amounts) {
    this.codes = codes;
    this.amounts = amounts;
  }

  PlanFigure read(PlanNode node, DocumentHead head) {
    PlanFields fields = PlanFields.of(node, KEYS);
    String id = fields.required("id");
    FigureKind kind = fields.requiredChoice("kind", KINDS);
    String name = fields.required("name");
    String stated = codes.indicator(fields, "indicator");
    Optional<IndicatorMatch> byName =
        stated.isEmpty() ? codes.codelists().indicators().resolve(name) : Optional.empty();
    AmountReader.Amount amount = amounts.read(fields, kind);
    Region region = region(fields, head);
    Figure figure =
        new Figure(
            head.figureId(id),
            kind,
            subject(fields, region, byName),
            region.name(),
            byName.map(match -> match.indicator().code()).orElse(stated),
            List.of(name),
            kind == FigureKind.TARGET
                ? WrittenTime.deadline(fields, "period")
                : WrittenTime.period(fields, "period"),
            scope(fields, byName),
            amount.stated(),
            amount.written(),
            head.figureStatus(),
            Set.of(),
            head.clause(fields, id));
    return new PlanFigure(
        figure,
        amount.hedged() ? Hedge.STRIVE : fields.choice("hedge", HEDGES, Hedge.FIRM),
        fields.texts("responsible"),
        Optional.of(fields.text("baseline")).filter(base -> !base.isEmpty()).map(head::figureId),
        fields.texts("members"),
        fields.flag("confirmed", true));
  }

  private Region region(PlanFields fields, DocumentHead head) {
    return fields.has("region")
        ? codes.codelists().regions().byCode(codes.region(fields, "region")).orElseThrow()
        : head.region();
  }

  private Subject subject(PlanFields fields, Region region, Optional<IndicatorMatch> byName) {
    String industry = codes.industry(fields, "industry");
    String named = byName.flatMap(IndicatorMatch::industry).map(Industry::code).orElse("");
    return Subject.region(region.code())
        .withIndustry(industry.isEmpty() ? named : industry)
        .withCluster(codes.cluster(fields, "cluster"))
        .withPark(fields.text("park"));
  }

  private String scope(PlanFields fields, Optional<IndicatorMatch> byName) {
    String scope = codes.scope(fields, "scope");
    return scope.isEmpty()
        ? byName.flatMap(IndicatorMatch::scope).map(Scope::code).orElse("")
        : scope;
  }
}
