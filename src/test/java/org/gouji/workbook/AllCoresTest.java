package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However many cores work, the results come in one order. */
class AllCoresTest {

  private static final List<Integer> THINGS = IntStream.range(0, 500).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheThings() {
    List<Integer> taken = new ArrayList<>();
    AllCores.inOrder(THINGS, thing -> thing * 2, taken::add);
    assertThat(taken).isEqualTo(THINGS.stream().map(thing -> thing * 2).toList());
  }

  @Test
  void aFailureEndsTheWorkAfterTheResultsBeforeIt() {
    List<Integer> taken = new ArrayList<>();
    assertThatThrownBy(() -> AllCores.inOrder(THINGS, AllCoresTest::upToTen, taken::add))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(taken).isEqualTo(THINGS.subList(0, 10));
  }

  private static int upToTen(int thing) {
    if (thing >= 10) {
      throw new IllegalArgumentException("no further");
    }
    return thing;
  }
}
