package org.gouji.web.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts failed log-ins, 登录失败计数: after some failures in a row the account is closed for a while,
 * after several times as many the address they come from. It remembers a bounded number of names.
 */
public final class Attempts {
  private static final int REMEMBERED = 10_000;
  private static final int ADDRESS_FACTOR = 4;

  private final int failures;
  private final Duration lock;
  private final Clock clock;
  private final Map<String, Failed> failed =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failed> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Failed(int times, Instant last) {}

  public Attempts(int failures, Duration lock, Clock clock) {
    this.failures = failures;
    this.lock = lock;
    this.clock = clock;
  }

  /** How long this account or address stays closed; empty if it may try. */
  public synchronized Optional<Duration> closedFor(String account, String address) {
    Duration longest =
        List.of(remaining(name(account), failures), remaining(place(address), atAddress())).stream()
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    return longest.isZero() ? Optional.empty() : Optional.of(longest);
  }

  private Duration remaining(String key, int limit) {
    Failed known = failed.get(key);
    if (known == null || known.times() < limit) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(clock.instant(), known.last().plus(lock));
    return left.isNegative() ? Duration.ZERO : left;
  }

  public synchronized void failed(String account, String address) {
    count(name(account), failures);
    count(place(address), atAddress());
  }

  private void count(String key, int limit) {
    Failed before = failed.remove(key);
    boolean startsAgain = before == null || before.last().plus(lock).isBefore(clock.instant());
    int times = startsAgain ? 1 : Math.min(before.times() + 1, limit);
    failed.put(key, new Failed(times, clock.instant()));
  }

  public synchronized void succeeded(String account, String address) {
    failed.remove(name(account));
    failed.remove(place(address));
  }

  private int atAddress() {
    return failures * ADDRESS_FACTOR;
  }

  private static String name(String account) {
    return "name " + account;
  }

  private static String place(String address) {
    return "from " + address;
  }
}
