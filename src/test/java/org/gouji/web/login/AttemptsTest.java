package org.gouji.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Guessing passwords is slow, 登录保护. */
class AttemptsTest {
  private static final Duration LOCK = Duration.ofMinutes(1);

  private final SetClock clock = new SetClock();
  private final Attempts attempts = new Attempts(3, LOCK, clock);

  /** A clock that stands until it is set. */
  private static final class SetClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private void fail(String account, int times) {
    for (int i = 0; i < times; i++) {
      attempts.failed(account, "10.0.0.1");
    }
  }

  @Test
  void twoFailuresDoNotClose() {
    fail("王", 2);

    assertThat(attempts.closedFor("王", "10.0.0.1")).isEmpty();
  }

  @Test
  void threeFailuresCloseTheAccountForAWhileFromEverywhere() {
    fail("王", 3);

    assertThat(attempts.closedFor("王", "10.9.9.9")).contains(LOCK);
    clock.now = clock.now.plus(LOCK);
    assertThat(attempts.closedFor("王", "10.9.9.9")).isEmpty();
  }

  @Test
  void afterTheLockOneFailureIsNotEnoughAgain() {
    fail("王", 3);
    clock.now = clock.now.plus(LOCK).plusSeconds(1);
    fail("王", 1);

    assertThat(attempts.closedFor("王", "10.0.0.1")).isEmpty();
  }

  @Test
  void anotherAccountStaysOpen() {
    fail("王", 3);

    assertThat(attempts.closedFor("李", "10.0.0.1")).isEmpty();
  }

  @Test
  void manyFailuresOverManyAccountsCloseTheAddress() {
    for (int i = 0; i < 12; i++) {
      fail("user " + i, 1);
    }

    assertThat(attempts.closedFor("somebody else", "10.0.0.1")).contains(LOCK);
    assertThat(attempts.closedFor("somebody else", "10.0.0.2")).isEmpty();
  }

  @Test
  void aSuccessForgetsTheFailures() {
    fail("王", 2);
    attempts.succeeded("王", "10.0.0.1");
    fail("王", 2);

    assertThat(attempts.closedFor("王", "10.0.0.1")).isEmpty();
  }
}
