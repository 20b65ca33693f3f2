package org.gouji.house;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Makes it visible when the browser tests, 浏览器测试, had to be left out. */
class BrowserTestsRunHereTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @Test
  void browserTestsTakePart() {
    assumeTrue(
        Files.exists(CHROMIUM),
        "The browser tests in src/e2e/java were left out: there is no "
            + CHROMIUM
            + ". To run them: apt-get install chromium fonts-noto-cjk, then mvn verify again."
            + " 未找到 Chromium，已跳过浏览器测试。");

    assertThatCode(() -> Class.forName("org.gouji.house.ChromiumSpeaksChineseTest"))
        .as(
            "Chromium is here, so the profile e2e must be active; was it switched off by -P '!e2e'?")
        .doesNotThrowAnyException();
  }
}
