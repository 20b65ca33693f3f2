package org.gouji.rule;

import java.util.SortedMap;
import java.util.TreeMap;

/** The class files of one rule file, 编译结果. */
record CompiledRule(String modelClass, SortedMap<String, byte[]> classes) {

  CompiledRule {
    classes = new TreeMap<>(classes);
  }
}
