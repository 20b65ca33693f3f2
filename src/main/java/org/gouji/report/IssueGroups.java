package org.gouji.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.report.CheckReport.IssueEntry;
import org.gouji.report.HtmlPage.Cut;
import org.gouji.report.HtmlPage.Group;
import org.gouji.report.HtmlPage.Limits;
import org.gouji.report.HtmlPage.Shown;

/**
 * The issues of a page grouped under their rules, 问题分组; one that another speaks for stands under
 * that one.
 */
final class IssueGroups {
  private final CheckReport report;
  private final List<String> documents;
  private final Limits limits;
  private final Map<String, IssueEntry> onPage = new LinkedHashMap<>();

  IssueGroups(CheckReport report, List<IssueEntry> issues, List<String> documents, Limits limits) {
    this.report = report;
    this.documents = documents;
    this.limits = limits;
    issues.forEach(issue -> onPage.put(issue.fingerprint(), issue));
  }

  List<Group> groups() {
    List<IssueEntry> standing = onPage.values().stream().filter(this::standsAlone).toList();
    List<Group> groups = new ArrayList<>();
    int from = 0;
    while (from < standing.size()) {
      IssueEntry first = standing.get(from);
      int to = from;
      while (to < standing.size() && isSameGroup(first, standing.get(to))) {
        to++;
      }
      List<Shown> shown = standing.subList(from, to).stream().map(this::shown).toList();
      groups.add(new Group(first.ruleCode(), first.title(), first.severity(), count(first), shown));
      from = to;
    }
    return groups;
  }

  private boolean standsAlone(IssueEntry issue) {
    return issue
        .localisation()
        .flatMap(CheckReport.LocalisationEntry::foldedUnder)
        .filter(onPage::containsKey)
        .isEmpty();
  }

  private int count(IssueEntry first) {
    Stream<IssueEntry> alike = report.issues().stream().filter(each -> isSameGroup(first, each));
    return Math.toIntExact(alike.filter(each -> !each.standsUnderAnother()).count());
  }

  private static boolean isSameGroup(IssueEntry one, IssueEntry other) {
    return one.severity() == other.severity() && one.ruleCode().equals(other.ruleCode());
  }

  private Shown shown(IssueEntry issue) {
    String numbers =
        HtmlPage.documentsOf(issue)
            .map(documents::indexOf)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    List<IssueEntry> folded =
        issue.speaksFor().stream()
            .map(onPage::get)
            .flatMap(each -> Optional.ofNullable(each).stream())
            .toList();
    return new Shown(issue, numbers, Cut.of(issue.contributors(), limits.contributors()), folded);
  }
}
