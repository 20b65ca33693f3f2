package org.gouji.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Nearest;
import org.gouji.issue.Severity;
import org.gouji.rule.DrlTree.Annotation;
import org.gouji.rule.DrlTree.RuleTree;

/** Reads the header of a rule from its annotations, 规则头解析. */
final class HeaderReader {

  /** The verdicts that may have a message of their own, as annotation suffixes. */
  static final List<String> VERDICTS =
      List.of("violated", "tight", "suspicious", "undecidable", "pass");

  private static final Pattern CODE =
      Pattern.compile("(ARI|PTH|CAS|DUE|CLU|AGR|PLA|FRM|CMP)-\\d{3}");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final List<String> REQUIRED =
      List.of(
          "code",
          "title",
          "title_en",
          "severity",
          "basis",
          "since",
          "status",
          "scope",
          "message",
          "message_en");

  private final RuleTree rule;
  private final ProblemList problems;
  private final Map<String, Annotation> annotations = new LinkedHashMap<>();

  private HeaderReader(RuleTree rule, ProblemList problems) {
    this.rule = rule;
    this.problems = problems;
  }

  /** The header, unless something of it is missing or wrong. */
  static Optional<RuleHeader> read(RuleTree rule, ProblemList problems) {
    ProblemList own = problems;
    int before = own.all().size();
    RuleHeader header = new HeaderReader(rule, own).header();
    return own.all().size() == before ? Optional.of(header) : Optional.empty();
  }

  private RuleHeader header() {
    rule.annotations().forEach(this::take);
    REQUIRED.stream().filter(name -> values(name).isEmpty()).forEach(this::missing);
    pairs("likely");
    Map<String, Bilingual> verdictMessages = new LinkedHashMap<>();
    for (String verdict : VERDICTS) {
      if (pairs("message_" + verdict)) {
        verdictMessages.put(verdict, wording("message_" + verdict));
      }
    }
    placeholders();
    return new RuleHeader(
        code(),
        wording("title"),
        severity(),
        values("basis"),
        value("since"),
        status(),
        value("scope"),
        wording("message"),
        verdictMessages,
        new LinkedHashSet<>(values("tags")),
        values("likely").isEmpty() ? Optional.empty() : Optional.of(wording("likely")));
  }

  private void take(Annotation annotation) {
    Set<String> known = known();
    if (!known.contains(annotation.name())) {
      problems.add(
          annotation.offset(),
          new Bilingual("未知的注解 @" + annotation.name(), "unknown annotation @" + annotation.name()),
          Nearest.remedy(annotation.name(), known));
    } else if (annotations.putIfAbsent(annotation.name(), annotation) != null) {
      problems.add(
          annotation.offset(),
          new Bilingual(
              "注解 @" + annotation.name() + " 重复", "@" + annotation.name() + " is repeated"),
          new Bilingual("只保留一个。", "Keep one of them."));
    }
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>(REQUIRED);
    known.addAll(List.of("tags", "likely", "likely_en"));
    for (String verdict : VERDICTS) {
      known.add("message_" + verdict);
      known.add("message_" + verdict + "_en");
    }
    return known;
  }

  private void missing(String name) {
    problems.add(
        rule.offset(),
        new Bilingual("规则缺少 @" + name, "the rule lacks @" + name),
        new Bilingual("在规则名之后加上 @" + name + "(…)。", "Add @" + name + "(…) after the rule name."));
  }

  /** Whether a text that may be left out is there; in one language only is a problem. */
  private boolean pairs(String name) {
    boolean zh = !values(name).isEmpty();
    boolean en = !values(name + "_en").isEmpty();
    if (zh != en) {
      missing(zh ? name + "_en" : name);
    }
    return zh;
  }

  private void placeholders() {
    List<String> texts = new ArrayList<>(List.of("title", "message", "likely"));
    VERDICTS.forEach(verdict -> texts.add("message_" + verdict));
    for (String name : texts) {
      Set<String> zh = placeholders(value(name));
      Set<String> en = placeholders(value(name + "_en"));
      if (annotations.containsKey(name)
          && annotations.containsKey(name + "_en")
          && !zh.equals(en)) {
        problems.add(
            annotations.get(name + "_en").offset(),
            new Bilingual(
                "@" + name + " 与 @" + name + "_en 的占位符不同：" + zh + " / " + en,
                "@"
                    + name
                    + " and @"
                    + name
                    + "_en have different placeholders: "
                    + zh
                    + " / "
                    + en),
            new Bilingual("两种语言使用相同的占位符。", "Use the same placeholders in both languages."));
      }
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String code() {
    String code = value("code");
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      wrong(
          "code",
          "编号应为类别前缀加三位数字",
          "the code is a family prefix and three digits",
          new Bilingual("写成 ARI-001 的形式。", "Write it like ARI-001."));
    }
    return code;
  }

  private Severity severity() {
    String word = value("severity");
    Optional<Severity> severity = Severity.ofCode(word);
    if (severity.isEmpty() && !word.isEmpty()) {
      wrong(
          "severity",
          "未知的审核级别",
          "unknown severity",
          new Bilingual("可用 error、warning、info。", "Use error, warning or info."));
    }
    return severity.orElse(Severity.ERROR);
  }

  private RuleStatus status() {
    String word = value("status");
    Optional<RuleStatus> status = RuleStatus.ofWord(word);
    if (status.isEmpty() && !word.isEmpty()) {
      wrong(
          "status",
          "未知的规则状态",
          "unknown status",
          new Bilingual("可用 active、draft、retired。", "Use active, draft or retired."));
    }
    return status.orElse(RuleStatus.DRAFT);
  }

  private void wrong(String name, String zh, String en, Bilingual remedy) {
    problems.add(annotations.get(name).offset(), new Bilingual(zh, en), remedy);
  }

  private Bilingual wording(String name) {
    return new Bilingual(value(name), value(name + "_en"));
  }

  private String value(String name) {
    return values(name).stream().findFirst().orElse("");
  }

  private List<String> values(String name) {
    return Optional.ofNullable(annotations.get(name))
        .map(annotation -> AnnotationText.values(annotation.text()))
        .orElse(List.of())
        .stream()
        .filter(value -> !value.isBlank())
        .toList();
  }
}
