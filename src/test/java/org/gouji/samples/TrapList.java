package org.gouji.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;

/** The acceptance list of the samples, 验收清单, as the YAML file that stands beside them. */
final class TrapList {
  private static final String HEADER =
      """
      # What is planted in the workbooks beside this file, 埋设问题清单. Written by the same code that
      # writes the workbooks, so the cells are right; do not edit it by hand.
      #
      # type    trap: must be reported; guard: looks wrong, is right, must not be reported
      # cells   where the mistake (or the pair) stands
      # expect  the issue, with hints to its subject, indicator and period and the cause that can be
      #         shown (unit_slip, transposed_digits, missing_term); or `silent`: no rule says
      #         violated, tight or suspicious because of these cells (undecidable is silent too)
      # also    further issues the same mistake necessarily raises
      #
      # Nothing else may be reported on these workbooks.
      """;

  private TrapList() {}

  static String text(List<Trap> traps) {
    YAMLMapper mapper =
        new YAMLMapper(
            YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                .build());
    try {
      return HEADER
          + mapper.writeValueAsString(Map.of("traps", traps.stream().map(Trap::fields).toList()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The trap list cannot be written", e);
    }
  }
}
