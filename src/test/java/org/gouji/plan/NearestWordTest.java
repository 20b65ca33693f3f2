package org.gouji.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {
  private static final List<String> KEYS = List.of("figures", "goals", "parts", "period");

  @Test
  void aSlipOfTheHandFindsItsWord() {
    assertThat(NearestWord.to("figurse", KEYS)).contains("figures");
    assertThat(NearestWord.to("part", KEYS)).contains("parts");
  }

  @Test
  void aDifferentWordFindsNone() {
    assertThat(NearestWord.to("colour", KEYS)).isEmpty();
  }
}
