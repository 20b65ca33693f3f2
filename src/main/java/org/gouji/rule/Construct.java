package org.gouji.rule;

import org.gouji.issue.Bilingual;

/** A part of the rule language that rule files do without, 不允许的语法, and what to do instead. */
enum Construct {
  FUNCTION("不允许定义函数", "functions are not allowed", Remedy.JUDGE),
  DECLARE("不允许声明类型", "type declarations are not allowed", Remedy.FACT),
  QUERY("不允许查询", "queries are not allowed", Remedy.DELETE),
  STATIC_IMPORT("不允许静态导入", "static imports are not allowed", Remedy.IMPORT),
  ACCUMULATE_IMPORT("不允许导入累积函数", "accumulate imports are not allowed", Remedy.JUDGE),
  ATTRIBUTE(
      "不允许规则属性（salience、timer、dialect 等）",
      "rule attributes (salience, timer, dialect and others) are not allowed",
      Remedy.DELETE),
  EXTENDS("规则不能继承", "a rule cannot extend another", Remedy.WHOLE),
  EVAL("不允许 eval", "eval is not allowed", Remedy.CONSTRAINT),
  OR(
      "模式之间不允许 or",
      "or between patterns is not allowed",
      new Bilingual("分成两条规则，各有编号。", "Write two rules, each with its own code.")),
  FORALL("不允许 forall", "forall is not allowed", Remedy.JUDGE),
  WINDOW("不允许时间窗口", "windows are not allowed", Remedy.FACT),
  ENTRY_POINT("不允许入口点", "entry points are not allowed", Remedy.FACT),
  COLLECT("不允许 collect", "collect is not allowed", Remedy.FACT),
  ACCUMULATE(
      "不允许 accumulate（average 会舍入，内联代码不受检）",
      "accumulate is not allowed (average rounds, inline code is unchecked)",
      Remedy.FACT),
  FROM(
      "from 之后只能是绑定变量的字段",
      "only a field of a binding may follow from",
      new Bilingual("写成 from $whole.parts。", "Write from $whole.parts.")),
  BRANCH("不允许 if/do 分支", "if/do branches are not allowed", Remedy.WHOLE),
  NAMED_CONSEQUENCE("只能有一个结论", "there is one consequence only", Remedy.WHOLE),
  POSITIONAL(
      "不允许按位置写的约束",
      "positional constraints are not allowed",
      new Bilingual("写出字段名，如 year == 2027。", "Name the field, as in year == 2027.")),
  UNIFICATION(
      "不允许 := 合一",
      "unification with := is not allowed",
      new Bilingual("改用冒号绑定。", "Bind with a colon."));

  private final Bilingual message;
  private final Bilingual remedy;

  Construct(String zh, String en, Bilingual remedy) {
    this.message = new Bilingual(zh, en);
    this.remedy = remedy;
  }

  Bilingual message() {
    return message;
  }

  Bilingual remedy() {
    return remedy;
  }

  /** Remedies that several constructs share. */
  private static final class Remedy {
    static final Bilingual DELETE = new Bilingual("删除它。", "Delete it.");
    static final Bilingual IMPORT =
        new Bilingual("导入类，不导入函数。", "Import the class, not its functions.");
    static final Bilingual JUDGE =
        new Bilingual(
            "把计算写进 org.gouji.rule.judge 的 Java 函数。",
            "Put the work into a Java function of org.gouji.rule.judge.");
    static final Bilingual FACT =
        new Bilingual(
            "使用 org.gouji.rule.scope 中已分组的事实。", "Use a grouped fact of org.gouji.rule.scope.");
    static final Bilingual WHOLE =
        new Bilingual("在本文件中写完整的一条规则。", "Write one whole rule in this file.");
    static final Bilingual CONSTRAINT =
        new Bilingual("写成模式内的约束。", "Write it as a constraint inside a pattern.");
  }
}
