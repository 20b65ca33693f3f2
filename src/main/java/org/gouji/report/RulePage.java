package org.gouji.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.issue.Bilingual;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleFamily;

/**
 * The page of all rules in Markdown, 规则目录 ({@code docs/rules.md}): rules by family, each with its
 * clauses, then clauses with their rules.
 */
public final class RulePage {

  private static final String HEAD =
      """
      # 规则目录 The rules

      由规则文件生成,不要手改;增改规则后重新生成:
      *Generated from the rule files, not edited by hand; after a rule was added or changed:*

      ```sh
      mvn test -Dtest=RulePageTest -Dgouji.approve=true -Dquarkus.build.skip=true
      ```

      命令行给出同样的内容:`./gouji rules list`、`./gouji rules show ARI-001`。写法见[新增规则](new-rule.md)。
      *The command line says the same (`./gouji rules list`, `./gouji rules show ARI-001`). How a rule is written: [adding a rule](new-rule.md).*

      | 类别 family | 条数 number | 规则 rules |
      |---|---|---|
      """;
  private static final String CLAUSES =
      """

      ## 依据 → 规则 Clauses and norms, and the rules that rest on them

      | 依据 basis | 规则 rules |
      |---|---|
      """;

  private final Map<RuleFamily, List<RuleAccount>> byFamily = new LinkedHashMap<>();
  private final Map<String, List<RuleAccount>> byClause = new TreeMap<>();
  private final StringBuilder page = new StringBuilder();

  private RulePage(Collection<Rule> rules) {
    for (Rule rule : rules.stream().sorted().toList()) {
      RuleAccount account = new RuleAccount(rule);
      account
          .clauses()
          .forEach(one -> byClause.computeIfAbsent(one, any -> new ArrayList<>()).add(account));
    }
    for (RuleFamily family : RuleFamily.values()) {
      List<RuleAccount> own =
          rules.stream()
              .filter(rule -> rule.header().family() == family)
              .sorted()
              .map(RuleAccount::new)
              .toList();
      if (!own.isEmpty()) {
        byFamily.put(family, own);
      }
    }
  }

  /** The page of these rules; the same rules in any order give the same page. */
  public static String of(Collection<Rule> rules) {
    return new RulePage(rules).render();
  }

  private String render() {
    page.append(HEAD);
    byFamily.forEach(
        (family, rules) -> row(heading(family), String.valueOf(rules.size()), links(rules)));
    byFamily.forEach(this::family);
    page.append(CLAUSES);
    byClause.forEach((clause, rules) -> row(plain(clause), links(rules)));
    return page.toString();
  }

  private void family(RuleFamily family, List<RuleAccount> rules) {
    page.append("\n## ").append(heading(family)).append('\n');
    rules.forEach(this::rule);
  }

  private void rule(RuleAccount rule) {
    page.append("\n### ").append(rule.code()).append("\n\n**");
    page.append(plain(rule.title().chinese())).append("** *");
    page.append(plain(rule.title().english())).append("*\n\n");
    rule.lines().stream().skip(1).forEach(this::line); // the family is the heading above
  }

  private void line(RuleAccount.Line line) {
    Bilingual words = line.words();
    page.append("- ").append(both(line.topic())).append(": ");
    if (line.topic().english().equals("file")) {
      page.append("[%1$s](../%1$s)".formatted(words.english()));
    } else if (words.chinese().equals(words.english())) {
      page.append(plain(words.chinese()));
    } else {
      page.append(plain(words.chinese())).append(" *").append(plain(words.english())).append('*');
    }
    page.append('\n');
  }

  private void row(String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String heading(RuleFamily family) {
    return both(family.title()) + " (" + family.prefix() + ")";
  }

  private static String both(Bilingual words) {
    return words.chinese() + " " + words.english();
  }

  private static String links(List<RuleAccount> rules) {
    return rules.stream()
        .map(rule -> "[%s](#%s)".formatted(rule.code(), rule.code().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  /** Words that Markdown shows as they are. */
  private static String plain(String words) {
    return words.replaceAll("[\\\\`*<\\[|&]", "\\\\$0");
  }
}
