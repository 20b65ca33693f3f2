package org.gouji.plan;

import java.util.List;
import java.util.Set;
import org.gouji.figure.Composition;

/** Reads what ties figures and goals together: {@code parts}, {@code shares}, {@code links}. */
final class RelationReader {
  private static final Set<String> PARTS = Set.of("whole", "parts", "exhaustive", "clause");
  private static final Set<String> SHARES = Set.of("share", "numerators", "denominator");
  private static final Set<String> LINKS = Set.of("lower", "upper_document", "upper");

  private final DocumentHead head;
  private final Ids ids;

  RelationReader(DocumentHead head, Ids ids) {
    this.head = head;
    this.ids = ids;
  }

  Composition parts(PlanNode node) {
    PlanFields fields = PlanFields.of(node, PARTS);
    fields.required("exhaustive");
    if (fields.items("parts").isEmpty()) {
      throw fields.mistake("parts", "至少要列一个分项", "list at least one part");
    }
    return new Composition(
        figure(fields, "whole"),
        figures(fields, "parts"),
        fields.flag("exhaustive", true),
        fields.required("clause"));
  }

  ShareRelation share(PlanNode node) {
    PlanFields fields = PlanFields.of(node, SHARES);
    return new ShareRelation(
        figure(fields, "share"),
        figures(fields, "numerators"),
        fields.has("denominator") ? figure(fields, "denominator") : "");
  }

  LocatedLink link(PlanNode node) {
    PlanFields fields = PlanFields.of(node, LINKS);
    String lower = fields.required("lower");
    ids.requireFigureOrGoal(fields.at("lower"), lower);
    CascadeLink link =
        new CascadeLink(lower, fields.required("upper_document"), fields.required("upper"));
    return new LocatedLink(link, fields.at("upper"));
  }

  private String figure(PlanFields fields, String key) {
    ids.requireFigure(fields.at(key), fields.required(key));
    return head.figureId(fields.text(key));
  }

  private List<String> figures(PlanFields fields, String key) {
    return fields.scalars(key).stream().map(this::figure).toList();
  }

  private String figure(PlanNode.Scalar scalar) {
    ids.requireFigure(scalar.place(), scalar.text());
    return head.figureId(scalar.text());
  }
}
