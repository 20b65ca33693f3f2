package org.gouji.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Region;

/**
 * Reads plan files, 规划文件读取. Each mistake is one sentence with its place and remedy; the first one
 * ends the reading of its file.
 */
public final class PlanReader {
  private static final Set<String> KEYS =
      Set.of(
          "code",
          "region",
          "title",
          "title_en",
          "issuer",
          "number",
          "status",
          "events",
          "stages",
          "figures",
          "goals",
          "parts",
          "shares",
          "links",
          "tiers",
          "terms",
          "reporting");
  private static final Set<String> EVENT_KEYS = Set.of("kind", "day", "words", "clause");
  private static final Set<String> STAGE_KEYS = Set.of("name", "from", "to", "clause");

  private static final Map<String, PlanStatus> STATUSES =
      Map.of("draft", PlanStatus.DRAFT, "adopted", PlanStatus.ADOPTED);
  private static final Map<String, DatedEvent.EventKind> EVENTS =
      Arrays.stream(DatedEvent.EventKind.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  kind -> kind.name().toLowerCase(Locale.ROOT), Function.identity()));

  private final PlanCodes codes;
  private final FigureReader figures;
  private final GoalReader goals;

  /**
   * @param aboutBand how far 约 and 左右 reach to either side, as a fraction
   */
  public PlanReader(Codelists codelists, BigDecimal aboutBand) {
    this.codes = new PlanCodes(codelists);
    this.figures = new FigureReader(codes, new AmountReader(codes, aboutBand));
    this.goals = new GoalReader(codes);
  }

  /**
   * Reads a plan file's text.
   *
   * @throws PlanFileException with the one fault, if the plan cannot be used
   */
  public PlanDocument read(String yaml, String file) {
    return readPlan(yaml, file).document();
  }

  /**
   * Reads a plan that stands inside another file; places are paths from the plan's root.
   *
   * @throws PlanFileException with the one fault, if the plan cannot be used
   */
  public PlanDocument read(JsonNode plan, String file) {
    try {
      return document(PlanTree.ofTree(plan), file).document();
    } catch (Mistake e) {
      throw e.in(file);
    }
  }

  ReadPlan readPlan(String yaml, String file) {
    try {
      return document(PlanTree.ofYaml(yaml), file);
    } catch (Mistake e) {
      throw e.in(file);
    }
  }

  private ReadPlan document(PlanNode root, String file) {
    PlanFields fields = PlanFields.of(root, KEYS);
    DocumentHead head = head(fields);
    List<PlanFigure> planFigures = each(fields, "figures", node -> figures.read(node, head));
    List<Goal> planGoals = each(fields, "goals", node -> goals.read(node, head));
    Ids ids = Ids.of(fields.items("figures"), fields.items("goals"));
    fields.items("figures").forEach(node -> checkBaseline(node, ids));
    RelationReader relations = new RelationReader(head, ids);
    List<LocatedLink> links = each(fields, "links", relations::link);
    PlanDocument document =
        new PlanDocument(
            head.code(),
            head.region().code(),
            head.title(),
            fields.text("title_en"),
            fields.required("issuer"),
            Optional.of(fields.text("number")).filter(number -> !number.isEmpty()),
            head.status(),
            each(fields, "events", PlanReader::event),
            each(fields, "stages", PlanReader::stage),
            planFigures,
            planGoals,
            each(fields, "parts", relations::parts),
            each(fields, "shares", relations::share),
            links.stream().map(LocatedLink::link).toList(),
            new ProvisionReader(codes, head, ids).read(fields));
    return new ReadPlan(file, document, links);
  }

  private DocumentHead head(PlanFields fields) {
    String code = fields.required("code");
    fields.required("region");
    Region region =
        codes.codelists().regions().byCode(codes.region(fields, "region")).orElseThrow();
    return new DocumentHead(
        code, fields.required("title"), region, fields.requiredChoice("status", STATUSES));
  }

  private static <T> List<T> each(PlanFields fields, String key, Function<PlanNode, T> read) {
    return fields.items(key).stream().map(read).toList();
  }

  private static void checkBaseline(PlanNode node, Ids ids) {
    if (((PlanNode.Mapping) node).members().get("baseline") instanceof PlanNode.Scalar base
        && !base.text().isEmpty()) {
      ids.requireFigure(base.place(), base.text());
    }
  }

  private static DatedEvent event(PlanNode node) {
    PlanFields fields = PlanFields.of(node, EVENT_KEYS);
    return new DatedEvent(
        fields.requiredChoice("kind", EVENTS),
        WrittenTime.day(fields, "day"),
        fields.text("words", fields.text("day")),
        fields.text("clause"));
  }

  private static Stage stage(PlanNode node) {
    PlanFields fields = PlanFields.of(node, STAGE_KEYS);
    int from = WrittenTime.year(fields, "from");
    int to = WrittenTime.year(fields, "to");
    if (to < from) {
      throw fields.mistake(
          "to",
          "阶段的结束年份 %d 早于开始年份 %d；请改正".formatted(to, from),
          "the stage ends in %d, before it begins in %d; correct the years".formatted(to, from));
    }
    return new Stage(fields.required("name"), from, to, fields.text("clause"));
  }
}
