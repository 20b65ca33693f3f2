package org.gouji.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> NAMES = List.of("value", "values", "year", "subject");

  @Test
  void theNearestNameComesFirst() {
    assertThat(Nearest.to("valu", NAMES)).containsExactly("value", "values");
  }

  @Test
  void whereNothingIsNearTheWholeChoiceIsNamed() {
    assertThat(Nearest.remedy("completelyDifferent", NAMES).english())
        .isEqualTo("There are: subject, value, values, year");
  }

  @Test
  void distanceCountsChangedMissingAndAddedLetters() {
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
  }
}
