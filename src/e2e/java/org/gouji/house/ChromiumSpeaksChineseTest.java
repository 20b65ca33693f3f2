package org.gouji.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The browser that the page tests use has Chinese fonts, 中文字体. */
class ChromiumSpeaksChineseTest {

  /** The pixels of one character, as a list of opacities; without a font all are the same box. */
  private static final String PIXELS =
      """
      character => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 40;
        const context = canvas.getContext('2d');
        context.font = '32px sans-serif';
        context.fillText(character, 2, 34);
        return Array.from(context.getImageData(0, 0, 40, 40).data)
            .filter((_, index) => index % 4 === 3)
            .join();
      }
      """;

  @Test
  void differentCharactersLookDifferent() {
    try (Playwright playwright = Playwright.create();
        Browser browser = playwright.chromium().launch(debianChromium())) {
      Page page = browser.newPage();
      page.setContent("<!doctype html><html lang=zh-CN><title>勾稽</title><h1>勾稽</h1>");

      assertThat(page.title()).isEqualTo("勾稽");
      assertThat(page.textContent("h1")).isEqualTo("勾稽");
      Object unassigned = page.evaluate(PIXELS, "\uDB80\uDC00");
      assertThat(List.of(page.evaluate(PIXELS, "勾"), page.evaluate(PIXELS, "稽"), unassigned))
          .as("without a Chinese font both are the box that stands for a missing character")
          .doesNotHaveDuplicates();
    }
  }

  private static BrowserType.LaunchOptions debianChromium() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of("/usr/bin/chromium"))
        .setArgs(List.of("--no-sandbox"));
  }
}
