package org.gouji.rule;

import java.util.List;
import java.util.Optional;

/** A rule file as parsed, 规则语法树: what the lint reads, free of Drools types. */
record DrlTree(
    String packageName,
    List<ClassImport> imports,
    List<Global> globals,
    List<Refused> refused,
    List<RuleTree> rules) {

  /** An imported class. */
  record ClassImport(String target, int offset) {
    String simpleName() {
      return target.substring(target.lastIndexOf('.') + 1);
    }
  }

  /** A global variable. */
  record Global(String type, String name, int offset) {}

  /** A construct that the rule language does without. */
  record Refused(Construct construct, int offset) {}

  /** One annotation of the header, its text as written between the parentheses. */
  record Annotation(String name, String text, int offset) {}

  /** One rule. */
  record RuleTree(
      String name,
      int offset,
      List<Annotation> annotations,
      List<Condition> conditions,
      ConstraintText consequence) {}

  /** A part of the condition. */
  sealed interface Condition permits Pattern, Group {}

  /** Facts of one type. */
  record Pattern(
      Optional<String> binding,
      String type,
      List<ConstraintText> constraints,
      Optional<ConstraintText> from,
      int offset)
      implements Condition {}

  /** A not, an exists, or patterns in parentheses. */
  record Group(boolean bindsOutward, List<Condition> children) implements Condition {}

  /** A constraint or consequence as written. */
  record ConstraintText(String text, int offset) {}
}
