package org.gouji.issue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identity of an issue across runs, 问题标识: rule + subject + indicator + period, not the row it
 * stood in.
 */
public record Fingerprint(String value) {

  private static final int BYTES = 8;

  public static Fingerprint of(String ruleCode, ScopeKey scope) {
    byte[] digest =
        sha256().digest((ruleCode + "|" + scope.code()).getBytes(StandardCharsets.UTF_8));
    return new Fingerprint(HexFormat.of().formatHex(digest, 0, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
