package org.gouji.codelist;

/** What can be wrong in a codelist file, 代码表错误种类, said in both languages with the remedy. */
public enum FaultKind {
  MISSING_FILE(
      "the file is missing; restore it from the project or name the right folder",
      "文件不存在；请从项目中恢复该文件，或改正代码表目录"),
  UNREADABLE("the file cannot be read: %s; correct this place", "文件无法解析：%s；请改正此处"),
  MISSING_FIELD("the entry has no '%s'; add it", "该条目缺少“%s”；请补上"),
  UNKNOWN_FIELD(
      "'%s' is not a field of this list; remove it or correct its spelling",
      "“%s”不是本表的字段；请删除或改正拼写"),
  BAD_VALUE("'%2$s' is not allowed for '%1$s'; use %3$s", "“%1$s”不能是“%2$s”；应为：%3$s"),
  DUPLICATE_CODE(
      "the code '%s' already stands in line %s; give this entry a code of its own",
      "代码“%s”已见于第%s行；请为本条目另取代码"),
  DUPLICATE_NAME(
      "the name or alias '%s' already belongs to '%s' (line %s); keep it in one of the two",
      "名称或别名“%s”已属于“%s”（第%s行）；只能保留一处"),
  UNKNOWN_CODE(
      "'%s' names '%s', which is not in the list; add that entry or correct the code",
      "“%s”引用的“%s”不在代码表中；请补充该条目或改正代码"),
  CIRCULAR("'%s' contains itself through '%s'; break the circle", "“%s”经“%s”包含自身；请断开循环"),
  UNKNOWN_UNIT(
      "the unit '%s' is not in units.yaml; add it there or use a listed unit",
      "计量单位“%s”不在 units.yaml 中；请在其中补充，或改用已有单位");

  private final String english;
  private final String chinese;

  FaultKind(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  String english(Object... arguments) {
    return english.formatted(arguments);
  }

  String chinese(Object... arguments) {
    return chinese.formatted(arguments);
  }
}
