package org.gouji.plan.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.issue.Bilingual;

/**
 * One item of a plan file brought up to date, 单项更新.
 *
 * @param change empty if the text says what it said
 */
record ItemUpdate(List<String> lines, Optional<PlanChange> change) {

  static ItemUpdate of(KeptItem item, ProposedFigure figure) {
    Optional<Statement> before = item.readAs();
    if (before.isEmpty()) {
      return new ItemUpdate(item.lines(), Optional.empty());
    }
    Map<String, String> was = figure.called(item.id()).with(before.get()).fields();
    Map<String, String> is = figure.called(item.id()).fields();
    Map<String, String> set = new LinkedHashMap<>();
    List<Bilingual> details = new ArrayList<>();
    for (String key : List.of("period", "value", "unit", "qualifier", "hedge", "clause")) {
      takeOver(item, key, was.getOrDefault(key, ""), is.getOrDefault(key, ""), set, details);
    }
    boolean changed = !before.get().saysTheSame(figure.statement());
    if (changed) {
      if (item.isConfirmed()) {
        details.add(new Bilingual("原已确认，请重新核对", "was confirmed, check it again"));
      }
      set.put("confirmed", "false");
    }
    set.put("quote", figure.quote());
    set.put("range", figure.range());
    set.put("read_as", figure.statement().line());
    return new ItemUpdate(
        same(item, set) ? item.lines() : item.with(set),
        changed
            ? Optional.of(
                new PlanChange(
                    PlanChange.Kind.CHANGED, item.id(), figure.statement().name(), details))
            : Optional.empty());
  }

  private static boolean same(KeptItem item, Map<String, String> set) {
    return set.entrySet().stream().allMatch(e -> item.text(e.getKey()).equals(e.getValue()));
  }

  private static void takeOver(
      KeptItem item,
      String key,
      String was,
      String is,
      Map<String, String> set,
      List<Bilingual> details) {
    if (was.equals(is)) {
      return;
    }
    boolean clause = key.equals("clause");
    if (item.text(key).equals(was)) {
      set.put(key, is);
      if (!clause) {
        details.add(
            new Bilingual(
                key + " " + shown(was) + " → " + shown(is),
                key + " " + shown(was) + " → " + shown(is)));
      }
    } else {
      details.add(
          new Bilingual(
              key
                  + " 原文 %s → %s，人工填写的 %s 保留"
                      .formatted(shown(was), shown(is), shown(item.text(key))),
              key
                  + " %s → %s in the text, %s as set by hand stays"
                      .formatted(shown(was), shown(is), shown(item.text(key)))));
    }
  }

  private static String shown(String value) {
    return value.isEmpty() ? "∅" : value;
  }
}
