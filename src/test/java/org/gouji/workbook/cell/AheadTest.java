package org.gouji.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pieces come in their order; a failure comes where its piece would have. */
class AheadTest {

  private static final int MANY = 1_000;

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void allPiecesComeInTheirOrder() {
    List<Integer> taken = new ArrayList<>();
    try (Ahead<Integer> ahead = new Ahead<>(() -> next(MANY))) {
      ahead.forEachRemaining(taken::add);
      assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
    }
    assertThat(taken).isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
  }

  @Test
  void aFailureIsThrownWhereItsPieceIsTaken() {
    try (Ahead<Integer> ahead = new Ahead<>(this::failingAtThree)) {
      assertThat(ahead.next()).isEqualTo(1);
      assertThat(ahead.next()).isEqualTo(2);
      assertThatThrownBy(ahead::next).isInstanceOf(IllegalStateException.class).hasMessage("three");
    }
  }

  @Test
  void whoStopsEarlyLeavesNothingRunning() {
    int madeAtTheEnd;
    try (Ahead<Integer> ahead = new Ahead<>(() -> next(Integer.MAX_VALUE))) {
      assertThat(ahead.next()).isEqualTo(1);
      ahead.close();
      madeAtTheEnd = made.get();
    }
    assertThat(made).hasValue(madeAtTheEnd);
  }

  private Optional<Integer> next(int last) {
    return Optional.of(made.incrementAndGet()).filter(number -> number <= last);
  }

  private Optional<Integer> failingAtThree() {
    if (made.get() == 2) {
      throw new IllegalStateException("three");
    }
    return next(MANY);
  }
}
