package org.gouji.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.Check;
import org.gouji.check.CheckRequest;
import org.gouji.check.CheckRun;
import org.gouji.check.Progress;
import org.gouji.check.ProjectFolder;
import org.gouji.issue.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person uploads workbooks and reads the result, 网页审核, in the browser people use. */
@QuarkusTest
@WithTestResource(ServiceHome.class)
class UploadThroughThePageTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);

  private static Playwright playwright;
  private static Browser browser;

  @TestHTTPResource URL door;

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void openBrowser() {
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
    playwright.close();
  }

  @BeforeEach
  void openPage() {
    page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("401")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(door.toString());
  }

  private void logIn() {
    page.locator("[name=j_username]").fill(ServiceHome.REVIEWER);
    page.locator("[name=j_password]").fill(ServiceHome.PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page.locator("#runs tr").first()).isVisible();
  }

  private void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("workbooks", "samples"))) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
  }

  private static CheckRun directly() throws IOException {
    ProjectFolder project = new ProjectFolder(ServiceHome.home());
    CheckRequest request =
        new CheckRequest(
            samples(),
            project.plans(),
            project.rules(),
            project.codelists(),
            project.layouts(),
            project.cache(),
            "default",
            AS_OF);
    return new Check().run(request, Progress.SILENT).run();
  }

  private String checkSamples() throws IOException {
    page.locator("#files").setInputFiles(samples().toArray(Path[]::new));
    page.locator("#asOf").fill(AS_OF.toString());
    page.locator("#start").click();
    assertThat(page.locator("#open-report")).isVisible(PATIENTLY);
    return page.locator("#result").getAttribute("data-check");
  }

  private Locator tile(Severity severity) {
    return page.locator(".tile." + severity.code() + " b");
  }

  private void showsCounts(CheckRun run) {
    for (Severity severity : Severity.values()) {
      assertThat(tile(severity)).hasText(Long.toString(run.issueCount(severity)));
    }
  }

  private void switchTo(String language) {
    page.locator("[data-set-lang=" + language + "]").click();
  }

  @Test
  void aWrongPasswordIsSaidInBothLanguages() {
    page.locator("[name=j_username]").fill(ServiceHome.REVIEWER);
    page.locator("[name=j_password]").fill("wrong");
    picture("login-zh");
    page.locator("button[type=submit]").click();

    assertThat(page.locator("#trouble")).containsText("用户名或密码不对");
    switchTo("en");
    assertThat(page.getByText("Wrong user name or password")).isVisible();
    picture("login-en");
    logIn();
    assertThat(complaints).isEmpty();
  }

  @Test
  void theSamplesUploadedShowWhatACheckOfTheSameFilesFinds() throws IOException {
    logIn();
    picture("desk-zh");
    String id = checkSamples();

    CheckRun run = directly();
    showsCounts(run);
    assertThat(
            Door.reviewer()
                .get("/api/checks/" + id + "/issues?limit=1000")
                .jsonPath()
                .getList("issues.fingerprint", String.class))
        .containsExactlyElementsOf(
            run.issues().stream().map(issue -> issue.fingerprint().value()).toList());
    picture("result-zh");
    switchTo("en");
    assertThat(page.getByText("Open the full report")).isVisible();
    picture("result-en");
    readsTheReport(run);
    assertThat(complaints).isEmpty();
  }

  private void readsTheReport(CheckRun run) {
    Page report = page.waitForPopup(() -> page.locator("#open-report").click());
    report.waitForLoadState();
    assertThat(report.locator(".issue"))
        .hasCount((int) run.issues().stream().filter(issue -> !issue.isFolded()).count());
    assertThat(report.locator("html")).hasAttribute("lang", "en");
    report.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("served-report-en.png")));
    report.close();
  }

  @Test
  void anEditedRuleChangesTheNextCheck() throws IOException {
    logIn();
    checkSamples();
    String code = page.locator(".first .code").first().textContent();
    Path rule = ruleFile(code);
    String text = Files.readString(rule);
    try {
      Files.writeString(rule, text.replaceFirst("@severity(\\(?\\s*)\\w+", "@severity$1info"));
      CheckRun edited = directly();
      page.reload();
      checkSamples();

      showsCounts(edited);
      assertThat(edited.issues())
          .filteredOn(issue -> issue.ruleCode().equals(code))
          .extracting(issue -> issue.severity())
          .containsOnly(Severity.INFO);
    } finally {
      Files.writeString(rule, text);
    }
  }

  private static Path ruleFile(String code) throws IOException {
    try (Stream<Path> files = Files.walk(ServiceHome.home().resolve("rules"))) {
      return files
          .filter(file -> file.getFileName().toString().matches(code + "-.*\\.drl"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void whatCannotBeCheckedIsSaidBeforeItIsSent() {
    logIn();
    page.locator("#start").click();
    assertThat(page.locator("#trouble")).containsText("没有选择工作簿");

    page.locator("#files")
        .setInputFiles(new FilePayload("说明.pdf", "application/pdf", new byte[] {1}));
    page.locator("#start").click();
    assertThat(page.locator("#trouble")).containsText("说明.pdf");
    switchTo("en");
    assertThat(page.getByText("Some files are no workbooks")).isVisible();
    picture("refused-en");

    page.locator(".chosen button").click();
    page.locator("#files")
        .setInputFiles(new FilePayload("假.xlsx", Door.XLSX, new byte[] {1, 2, 3}));
    page.locator("#start").click();
    assertThat(page.locator("#trouble")).containsText("假.xlsx");
  }

  @Test
  void afterLoggingOutThePageIsClosed() {
    logIn();
    page.locator("#logout").click();

    assertThat(page.locator("#login")).isVisible();
    page.navigate(door.toString());
    assertThat(page.locator("#login")).isVisible();
  }
}
