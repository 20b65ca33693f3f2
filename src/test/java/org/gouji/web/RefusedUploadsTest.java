package org.gouji.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the door does not take in, 拒收, is refused with the remedy. */
@QuarkusTest
@WithTestResource(ServiceHome.class)
class RefusedUploadsTest {

  @Test
  void nothingChosenIsSaidSo() {
    Door.reviewer()
        .multiPart("asOf", "2026-11-22")
        .post("/api/checks")
        .then()
        .statusCode(400)
        .body("code", equalTo("nothing-chosen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"说明.pdf", "程序.exe", "旧表.xlsb", "没有后缀"})
  void whatIsNoWorkbookByNameIsRefusedByName(String name) throws IOException {
    Door.reviewer()
        .multiPart("files", name, Door.workbook(), "application/octet-stream")
        .post("/api/checks")
        .then()
        .statusCode(415)
        .body("code", equalTo("not-a-workbook"))
        .body("detailZh", containsString(name))
        .body("detailEn", containsString("save it as .xlsx"));
  }

  @Test
  void whatIsNoWorkbookInsideIsRefusedWithTheNameItsOwnerKnows() {
    Door.reviewer()
        .multiPart(
            "files",
            "网页.xlsx",
            "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
            Door.XLSX)
        .post("/api/checks")
        .then()
        .statusCode(415)
        .body("detailZh", containsString("网页.xlsx"));
  }

  @Test
  void tooLargeAnUploadIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
    Path large = Files.write(folder.resolve("large.xlsx"), new byte[2 << 20]);

    Door.reviewer()
        .multiPart("files", large.toFile(), Door.XLSX)
        .post("/api/checks")
        .then()
        .statusCode(413)
        .body("code", equalTo("too-large"))
        .body("detailEn", containsString("1 MB"));
  }

  @Test
  void anUploadThatHidesItsLengthIsCutOff() {
    Door.reviewer()
        .multiPart("files", "大.xlsx", new ByteArrayInputStream(new byte[2 << 20]), Door.XLSX)
        .post("/api/checks")
        .then()
        .statusCode(413);
  }

  @Test
  void tooManyFilesAreRefused() throws IOException {
    var request = Door.reviewer();
    for (int i = 0; i < 9; i++) {
      request = request.multiPart("files", i + ".xlsx", Door.workbook(), Door.XLSX);
    }

    request.post("/api/checks").then().statusCode(413).body("code", equalTo("too-many-files"));
  }

  @Test
  void aDateOrProfileNobodyKnowsIsRefusedWithWhatThereIs() throws IOException {
    Door.reviewer()
        .multiPart("files", "甲.xlsx", Door.workbook(), Door.XLSX)
        .multiPart("asOf", "去年")
        .post("/api/checks")
        .then()
        .statusCode(400)
        .body("detailZh", containsString("2025-12-31"));
    Door.reviewer()
        .multiPart("files", "甲.xlsx", Door.workbook(), Door.XLSX)
        .multiPart("profile", "../default")
        .post("/api/checks")
        .then()
        .statusCode(400)
        .body("detailEn", containsString("default"));
  }

  @Test
  void brokenJsonIsAProblemAndNoStackTrace() {
    Door.reviewer()
        .contentType("application/json")
        .body("{\"source\":")
        .post("/api/checks")
        .then()
        .statusCode(400)
        .body("titleZh", equalTo("请求不可用"));
  }
}
