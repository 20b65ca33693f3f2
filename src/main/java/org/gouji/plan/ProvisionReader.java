package org.gouji.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;

/** Reads {@code tiers}, {@code terms} and {@code reporting}. */
final class ProvisionReader {
  private static final Set<String> TIERS = Set.of("whole", "rungs", "nested", "clause");
  private static final Set<String> RUNGS = Set.of("count", "each");
  private static final Set<String> TERMS = Set.of("name", "region", "members", "clause");
  private static final Set<String> REPORTING =
      Set.of("id", "every", "indicator", "regions", "within_days", "from", "until", "clause");
  private static final Map<String, PeriodKind> EVERY =
      Map.of(
          "month", PeriodKind.MONTH,
          "quarter", PeriodKind.QUARTER,
          "half", PeriodKind.HALF,
          "year", PeriodKind.YEAR);
  private static final Pattern DAYS = Pattern.compile("\\d{1,3}");

  private final PlanCodes codes;
  private final DocumentHead head;
  private final Ids ids;

  ProvisionReader(PlanCodes codes, DocumentHead head, Ids ids) {
    this.codes = codes;
    this.head = head;
    this.ids = ids;
  }

  Provisions read(PlanFields fields) {
    return new Provisions(
        fields.items("tiers").stream().map(this::tier).toList(),
        fields.items("terms").stream().map(this::term).toList(),
        fields.items("reporting").stream().map(this::duty).toList());
  }

  private TierFloor tier(PlanNode node) {
    PlanFields fields = PlanFields.of(node, TIERS);
    fields.required("nested");
    if (fields.items("rungs").isEmpty()) {
      throw fields.mistake("rungs", "至少要列一个梯级", "list at least one rung");
    }
    return new TierFloor(
        figure(fields, "whole"),
        fields.items("rungs").stream().map(this::rung).toList(),
        fields.flag("nested", true),
        fields.required("clause"));
  }

  private TierFloor.Rung rung(PlanNode node) {
    PlanFields fields = PlanFields.of(node, RUNGS);
    return new TierFloor.Rung(figure(fields, "count"), figure(fields, "each"));
  }

  private String figure(PlanFields fields, String key) {
    ids.requireFigure(fields.at(key), fields.required(key));
    return head.figureId(fields.text(key));
  }

  private CollectiveTerm term(PlanNode node) {
    PlanFields fields = PlanFields.of(node, TERMS);
    String name = fields.required("name");
    List<String> members = codes.industries(fields, "members");
    if (members.isEmpty()) {
      throw fields.mistake("members", "至少要列一个产业", "list at least one industry");
    }
    return new CollectiveTerm(
        name,
        fields.has("region") ? codes.region(fields, "region") : head.region().code(),
        new TreeSet<>(members),
        head.clause(fields, name));
  }

  private ReportingDuty duty(PlanNode node) {
    PlanFields fields = PlanFields.of(node, REPORTING);
    String id = fields.required("id");
    List<String> regions = codes.regions(fields, "regions");
    Period from = time(fields, "from");
    Period until = time(fields, "until");
    if (until.end().isBefore(from.start())) {
      throw fields.mistake(
          "until",
          "止于 %s，早于开始的 %s；请改正".formatted(until.code(), from.code()),
          "ends in %s, before it begins in %s; correct it".formatted(until.code(), from.code()));
    }
    return new ReportingDuty(
        id,
        fields.requiredChoice("every", EVERY),
        codes.indicator(fields, "indicator"),
        regions.isEmpty() ? List.of(head.region().code()) : regions,
        days(fields),
        from,
        until,
        head.clause(fields, id));
  }

  private static Period time(PlanFields fields, String key) {
    fields.required(key);
    return WrittenTime.period(fields, key);
  }

  private static int days(PlanFields fields) {
    String written = fields.required("within_days");
    if (!DAYS.matcher(written).matches()) {
      throw fields.mistake(
          "within_days",
          "“%s”不是天数；请写期末后多少天内报送，如 20".formatted(written),
          "%s is no number of days; write how many days after the period, such as 20"
              .formatted(written));
    }
    return Integer.parseInt(written);
  }
}
