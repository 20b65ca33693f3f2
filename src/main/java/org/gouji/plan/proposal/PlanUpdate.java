package org.gouji.plan.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.gouji.issue.Bilingual;
import org.gouji.plan.PlanFileException;
import org.gouji.plan.PlanReader;

/**
 * Brings a plan file up to date with a new reading of its text, 重新识读. What was read before, what a
 * person made of it and what is read now are three things: the text's changes are taken over, a
 * person's are never lost, and a figure that changed has to be confirmed again.
 */
public final class PlanUpdate {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final PlanReader reader;
  private final Proposer proposer;

  public PlanUpdate(PlanReader reader, Proposer proposer) {
    this.reader = reader;
    this.proposer = proposer;
  }

  /**
   * @param file name of the plan file, for messages
   * @throws PlanFileException if the file there is no plan file, or one this cannot take apart
   */
  public UpdatedPlan of(String yaml, String file, ProposedPlan plan) {
    reader.read(yaml, file);
    List<JsonNode> nodes = figures(yaml, file);
    PlanLines lines = PlanLines.of(yaml, nodes.size()).orElseThrow(() -> notItemByItem(file));
    List<KeptItem> kept = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      kept.add(new KeptItem(nodes.get(i), lines.items().get(i)));
    }
    return merged(lines, kept, plan, yaml);
  }

  private UpdatedPlan merged(PlanLines lines, List<KeptItem> kept, ProposedPlan plan, String yaml) {
    Map<ProposedFigure, KeptItem> pairs = new Pairing(kept, plan.figures()).pairs();
    List<PlanChange> changes = new ArrayList<>();
    Map<KeptItem, List<String>> now = new LinkedHashMap<>();
    Set<String> ids = new HashSet<>();
    kept.forEach(item -> ids.add(item.id()));
    int unchanged = 0;
    for (ProposedFigure figure : plan.figures()) {
      KeptItem item = pairs.get(figure);
      if (item != null) {
        ItemUpdate update = ItemUpdate.of(item, figure);
        now.put(item, update.lines());
        update.change().ifPresent(changes::add);
        unchanged += update.change().isEmpty() ? 1 : 0;
      }
    }
    List<List<String>> items = new ArrayList<>();
    for (KeptItem item : kept) {
      if (now.containsKey(item)) {
        items.add(now.get(item));
      } else if (mayGo(item, plan, yaml)) {
        changes.add(change(PlanChange.Kind.REMOVED, item));
      } else {
        items.add(item.lines());
        item.readAs().ifPresent(any -> changes.add(change(PlanChange.Kind.KEPT, item)));
      }
    }
    for (ProposedFigure figure : plan.figures()) {
      if (!pairs.containsKey(figure)) {
        ProposedFigure added = figure.called(free(figure.id(), ids));
        items.add(YamlText.item(added.fields()));
        changes.add(
            new PlanChange(
                PlanChange.Kind.ADDED, added.id(), added.statement().words(), List.of()));
      }
    }
    return new UpdatedPlan(
        changes.isEmpty()
                && now.entrySet().stream().allMatch(e -> e.getKey().lines().equals(e.getValue()))
            ? yaml
            : lines.text(items),
        changes,
        unchanged);
  }

  /** Only what nobody touched and nothing refers to may go. */
  private boolean mayGo(KeptItem item, ProposedPlan plan, String yaml) {
    Optional<Statement> before = item.readAs();
    if (before.isEmpty()) {
      return false;
    }
    boolean touched = proposer.again(before.get(), plan).map(item::isTouched).orElse(true);
    String elsewhere = yaml.replace(String.join("\n", item.lines()), "");
    Pattern reference =
        Pattern.compile(
            "(?<![\\w\\p{IsHan}-])" + Pattern.quote(item.id()) + "(?![\\w\\p{IsHan}-])");
    return !touched && !reference.matcher(elsewhere).find();
  }

  private static PlanChange change(PlanChange.Kind kind, KeptItem item) {
    return new PlanChange(
        kind, item.id(), item.readAs().map(Statement::words).orElse(item.text("name")), List.of());
  }

  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int number = 2; !taken.add(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  private static List<JsonNode> figures(String yaml, String file) {
    try {
      return StreamSupport.stream(YAML.readTree(yaml).path("figures").spliterator(), false)
          .toList();
    } catch (JsonProcessingException e) {
      throw notItemByItem(file);
    }
  }

  private static PlanFileException notItemByItem(String file) {
    return new PlanFileException(
        file,
        "",
        new Bilingual(
            "figures 没有逐项换行书写，无法保留人工修改地更新，文件没有改动；请改为每项以“  - id:”起行，或另写一个文件",
            "its figures are not written item by item, so it cannot be brought up to date without losing"
                + " what people wrote; it was not touched. Begin each item with '  - id:' or write"
                + " another file"));
  }
}
