package org.gouji.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of one document, each given once, so that what refers to them can be checked. */
final class Ids {
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> figures;

  private Ids(List<PlanNode> figures, List<PlanNode> goals) {
    figures.forEach(this::add);
    this.figures = Set.copyOf(places.keySet());
    goals.forEach(this::add);
  }

  /** The figures and goals must have been read, so that each is known to have an id. */
  static Ids of(List<PlanNode> figures, List<PlanNode> goals) {
    return new Ids(figures, goals);
  }

  private void add(PlanNode node) {
    PlanNode id = ((PlanNode.Mapping) node).members().get("id");
    String text = ((PlanNode.Scalar) id).text();
    Place earlier = places.putIfAbsent(text, id.place());
    if (earlier != null) {
      throw new Mistake(
          id.place(),
          "标识“%s”已在 %s 用过；请另取一个".formatted(text, earlier.text()),
          "the id %s is already used at %s; choose another".formatted(text, earlier.text()));
    }
  }

  boolean has(String id) {
    return places.containsKey(id);
  }

  void requireFigure(Place place, String id) {
    if (!figures.contains(id)) {
      throw nowhere(place, id, figures);
    }
  }

  void requireFigureOrGoal(Place place, String id) {
    if (!has(id)) {
      throw nowhere(place, id, places.keySet());
    }
  }

  private static Mistake nowhere(Place place, String id, Set<String> known) {
    Optional<String> meant = NearestWord.to(id, known);
    return new Mistake(
        place,
        "本文件没有标识为“%s”的数据项或目标；%s"
            .formatted(id, meant.map(word -> "是否应为“" + word + "”？").orElse("请改正引用")),
        "this file has no figure or goal with the id %s; %s"
            .formatted(id, meant.map(word -> "did you mean " + word + "?").orElse("correct it")));
  }
}
