package org.gouji.house;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Makes it visible when the browser tests, 浏览器测试, had to be left out. */
class BrowserTestsRunHereTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String LEFT_OUT =
      "The browser tests in src/e2e/java were left out: there is no "
          + CHROMIUM
          + ". To run them: apt-get install chromium fonts-noto-cjk, then mvn verify again."
          + " 未找到 Chromium，已跳过浏览器测试。";

  @Test
  void browserTestsTakePart() {
    boolean present = Files.exists(CHROMIUM);
    if (!present) {
      // Surefire counts a skipped test but does not print why it was skipped.
      System.getLogger(BrowserTestsRunHereTest.class.getName()).log(Level.WARNING, LEFT_OUT);
    }
    assumeTrue(present, LEFT_OUT);

    assertThatCode(() -> Class.forName("org.gouji.house.ChromiumSpeaksChineseTest"))
        .as(
            "Chromium is here, so the profile e2e must be active; was it switched off by -P '!e2e'?")
        .doesNotThrowAnyException();
  }
}
