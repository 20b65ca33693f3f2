package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gouji.figure.Mark;

/** All sets of marks there can be, 标记组合: made once, as each figure has one. */
final class MarkSets {

  private static final List<Set<Mark>> ALL = all();

  private int marks;

  MarkSets with(Mark mark, boolean holds) {
    marks |= holds ? 1 << mark.ordinal() : 0;
    return this;
  }

  Set<Mark> set() {
    return ALL.get(marks);
  }

  private static List<Set<Mark>> all() {
    Mark[] marks = Mark.values();
    List<Set<Mark>> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << marks.length; bits++) {
      Set<Mark> set = EnumSet.noneOf(Mark.class);
      for (Mark mark : marks) {
        if ((bits & 1 << mark.ordinal()) != 0) {
          set.add(mark);
        }
      }
      all.add(Set.copyOf(set));
    }
    return List.copyOf(all);
  }
}
