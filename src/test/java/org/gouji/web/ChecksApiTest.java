package org.gouji.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks over the API, 审核接口. */
@QuarkusTest
@WithTestResource(ServiceHome.class)
class ChecksApiTest {

  @Test
  void anUploadedWorkbookIsCheckedAndItsReportsAgree() throws IOException {
    Response accepted =
        Door.reviewer()
            .multiPart("files", "德阳市.xlsx", Door.workbook(), Door.XLSX)
            .multiPart("asOf", "2026-11-22")
            .post("/api/checks");
    accepted.then().header("Location", containsString("/api/checks/"));

    JsonPath check = Door.finished(accepted);

    assertThat(check.getString("state")).isEqualTo("finished");
    assertThat(check.getList("files")).containsExactly("德阳市.xlsx");
    String base = "/api/checks/" + check.getString("id");
    JsonPath issues = Door.reviewer().get(base + "/issues?limit=1").jsonPath();
    JsonPath report = Door.reviewer().get(base + "/report.json").jsonPath();
    assertThat(issues.getInt("total")).isEqualTo(check.getInt("counts.issues"));
    assertThat(issues.getList("issues")).hasSizeLessThanOrEqualTo(1);
    assertThat(report.getList("issues")).hasSize(check.getInt("counts.issues"));
    assertThat(report.getList("inputs.name")).contains("德阳市.xlsx");
    Door.reviewer().get(base + "/report.xlsx").then().statusCode(200).contentType(Door.XLSX);
    Door.reviewer()
        .get(base + "/report.html")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("sandbox allow-scripts"));
  }

  @Test
  void issuesAreFilteredBySeverityFamilyAndRegionAndStillCounted() {
    JsonPath check = Door.finished(Door.startSamples());
    String issues = "/api/checks/" + check.getString("id") + "/issues";
    JsonPath first = Door.reviewer().get(issues + "?limit=1").jsonPath();
    String family = first.getString("issues[0].family");
    String severity = first.getString("issues[0].severity");

    JsonPath some =
        Door.reviewer()
            .queryParam("family", family)
            .queryParam("severity", severity)
            .get(issues)
            .jsonPath();

    assertThat(some.getInt("total")).isPositive();
    assertThat(some.getList("issues.family", String.class)).containsOnly(family);
    assertThat(some.getList("issues.severity", String.class)).containsOnly(severity);
    Door.reviewer().get(issues + "?region=999999").then().body("total", equalTo(0));
  }

  @Test
  void anEditedRuleCountsFromTheNextCheck() throws IOException {
    JsonPath before = Door.finished(Door.startSamples());
    String address = "/api/checks/" + before.getString("id") + "/issues?severity=warning";
    String code = Door.reviewer().get(address).jsonPath().getString("issues[0].ruleCode");
    Path rule = ruleFile(code);
    String text = Files.readString(rule);
    try {
      Files.writeString(rule, text.replaceFirst("@severity(\\(?\\s*)\\w+", "@severity$1info"));
      JsonPath after = Door.finished(Door.startSamples());

      Door.reviewer()
          .get("/api/checks/" + after.getString("id") + "/issues?severity=warning")
          .then()
          .body("issues.findAll { it.ruleCode == '" + code + "' }.size()", equalTo(0));
      assertThat(after.getInt("counts.warning")).isLessThan(before.getInt("counts.warning"));
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
  void theSameWorkbooksAreKeptOnceUnderNamesOfOurs() throws IOException {
    byte[] workbook = Door.workbook();
    List<JsonPath> checks =
        Stream.of(1, 2)
            .map(i -> Door.reviewer().multiPart("files", "甲.xlsx", workbook, Door.XLSX))
            .map(request -> Door.finished(request.post("/api/checks")))
            .toList();

    assertThat(checks).extracting(check -> check.getString("state")).containsOnly("finished");
    try (Stream<Path> kept = Files.walk(ServiceHome.home().resolve(".gouji/submissions"))) {
      assertThat(kept.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .allMatch(name -> name.matches("\\d{3}\\.xlsx|workbooks\\.json"));
    }
  }

  @Test
  void whatAnEarlierServiceLeftIsListedAndItsUnfinishedCheckIsMarked() {
    Door.reviewer()
        .get("/api/checks?limit=200")
        .then()
        .body("checks.id", hasItem(ServiceHome.FINISHED))
        .body("checks.find { it.id == '" + ServiceHome.FINISHED + "' }.counts.error", equalTo(1))
        .body(
            "checks.find { it.id == '" + ServiceHome.UNFINISHED + "' }.state",
            equalTo("interrupted"));
  }

  @Test
  void theListIsCutButItsCountIsNot() {
    JsonPath list = Door.reviewer().get("/api/checks?limit=1").jsonPath();

    assertThat(list.getList("checks")).hasSize(1);
    assertThat(list.getInt("total")).isGreaterThanOrEqualTo(2);
    Door.reviewer()
        .get("/api/checks?limit=-5&offset=-3")
        .then()
        .statusCode(200)
        .body("checks.size()", lessThanOrEqualTo(0));
  }

  @Test
  void aNameCannotLeadElsewhere() throws IOException {
    JsonPath check =
        Door.finished(
            Door.reviewer()
                .multiPart("files", "../../../rules/越界.xlsx", Door.workbook(), Door.XLSX)
                .post("/api/checks"));

    assertThat(check.getList("files")).containsExactly("越界.xlsx");
    try (Stream<Path> files = Files.walk(ServiceHome.home())) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("越界"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/checks/..%2F..%2Fusers.yaml",
        "/api/checks/%2e%2e",
        "/api/checks/20260101-080000-0123456789ab/..%2Frequest.json",
        "/api/checks/20260101-080000-0123456789ab/request.json",
        "/api/checks/20260101-080000-0123456789ab/state.json",
        "/api/checks/none/report.html",
        "/web/..%2f..%2fapplication.properties"
      })
  void noAddressLeadsOutOfTheReports(String path) {
    Door.reviewer().urlEncodingEnabled(false).get(path).then().statusCode(404);
  }

  @Test
  void aCheckWithoutReportSaysWhy() {
    Door.reviewer()
        .get("/api/checks/" + ServiceHome.UNFINISHED + "/report.html")
        .then()
        .statusCode(409)
        .body("code", equalTo("no-report"))
        .contentType(endsWith("json"));
  }
}
