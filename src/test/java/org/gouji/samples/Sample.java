package org.gouji.samples;

import java.util.List;

/** A workbook with what is planted in it, 样例及其埋设. */
record Sample(SampleFile file, List<Trap> traps) {
  Sample {
    traps = List.copyOf(traps);
  }
}
