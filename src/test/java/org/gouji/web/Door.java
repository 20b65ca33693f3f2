package org.gouji.web;

import static io.restassured.RestAssured.given;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the tests of the service do at its door, 测试操作. */
final class Door {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Names of files are sent as they are, in UTF-8. */
  private static final RestAssuredConfig LIKE_A_BROWSER =
      RestAssuredConfig.config()
          .httpClient(
              HttpClientConfig.httpClientConfig()
                  .httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
          .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

  private Door() {}

  static RequestSpecification as(String user) {
    return given().config(LIKE_A_BROWSER).auth().preemptive().basic(user, ServiceHome.PASSWORD);
  }

  static RequestSpecification reviewer() {
    return as(ServiceHome.REVIEWER);
  }

  /** A log-in through the form; the answer carries the session cookie. */
  static Response logIn(String user, String password) {
    return given()
        .formParam("j_username", user)
        .formParam("j_password", password)
        .post("/login/check");
  }

  static String session() {
    return logIn(ServiceHome.REVIEWER, ServiceHome.PASSWORD).getCookie("gouji-session");
  }

  static byte[] workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFRow header = workbook.createSheet("汇总").createRow(0);
      header.createCell(0).setCellValue("地区");
      header.createCell(1).setCellValue("工业增加值（亿元）");
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** Follows a check until it is over. */
  static JsonPath finished(Response accepted) {
    String id = accepted.then().statusCode(202).extract().jsonPath().getString("id");
    return Stream.generate(() -> reviewer().get("/api/checks/" + id).jsonPath())
        .filter(check -> !check.getString("state").matches("queued|running"))
        .findFirst()
        .orElseThrow();
  }

  static Response startSamples() {
    return reviewer()
        .contentType("application/json")
        .body("{\"source\":\"samples\",\"asOf\":\"2026-11-22\"}")
        .post("/api/checks");
  }
}
