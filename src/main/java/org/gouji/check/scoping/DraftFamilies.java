package org.gouji.check.scoping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanStatus;

/**
 * Which draft became which adopted plan, 征求意见稿与正式稿: documents of one region whose titles are the
 * same but for the words that mark a draft.
 */
final class DraftFamilies {

  private static final Pattern DRAFT_WORDS =
      Pattern.compile("[(（\\[【]?(?:公开)?(?:征求意见|送审|讨论|审议|报批)?(?:稿|草案)[)）\\]】]?|[\\s《》“”\"·]");

  private final Map<String, PlanDocument> adopted;

  DraftFamilies(List<PlanDocument> plans) {
    adopted = new HashMap<>();
    plans.stream()
        .filter(plan -> plan.status() == PlanStatus.ADOPTED)
        .forEach(plan -> adopted.putIfAbsent(familyOf(plan), plan));
  }

  /** The plan that was adopted from the draft. */
  Optional<PlanDocument> adoptedFrom(PlanDocument draft) {
    return draft.status() == PlanStatus.DRAFT
        ? Optional.ofNullable(adopted.get(familyOf(draft)))
        : Optional.empty();
  }

  /** The plans but for the drafts that an adopted plan has replaced. */
  List<PlanDocument> inForce(List<PlanDocument> plans) {
    return plans.stream()
        .filter(plan -> adoptedFrom(plan).isEmpty())
        .collect(Collectors.toUnmodifiableList());
  }

  private static String familyOf(PlanDocument plan) {
    return plan.region() + "|" + DRAFT_WORDS.matcher(plan.title()).replaceAll("");
  }
}
