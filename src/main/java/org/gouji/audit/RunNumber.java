package org.gouji.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** Makes the identity of a run, 审核编号: when it was asked for, and something nobody can guess. */
final class RunNumber {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final int RANDOM_BYTES = 6;

  private final SecureRandom random = new SecureRandom();

  String next(Clock clock) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return LocalDateTime.now(clock).format(WHEN) + "-" + HexFormat.of().formatHex(bytes);
  }
}
