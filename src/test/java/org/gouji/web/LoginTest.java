package org.gouji.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in, and what a request must bring along, 登录与请求检查. */
@QuarkusTest
@WithTestResource(ServiceHome.class)
class LoginTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/checks",
        "/api/checks/20260101-080000-0123456789ab",
        "/api/checks/20260101-080000-0123456789ab/report.html",
        "/q/openapi",
        "/nothing-here"
      })
  void aProgramWithoutPasswordIsTurnedAway(String path) {
    given()
        .accept("application/json")
        .get(path)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("not-logged-in"))
        .body("titleZh", equalTo("尚未登录"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/checks/20260101-080000-0123456789ab/report.html"})
  void aPersonWithoutSessionIsLedToTheLogIn(String path) {
    given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .get(path)
        .then()
        .statusCode(303)
        .header("Location", "/login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/web/gouji.css", "/web/login.js", "/q/health"})
  void theLogInPageItsPartsAndHealthAreOpen(String path) {
    given().get(path).then().statusCode(200);
  }

  @Test
  void theSessionCookieStaysWithOurOwnPages() {
    Door.logIn(ServiceHome.REVIEWER, ServiceHome.PASSWORD)
        .then()
        .statusCode(200)
        .header("Set-Cookie", matchesPattern("gouji-session=.+SameSite=Strict.*"))
        .header("Set-Cookie", containsString("HTTPOnly"));
  }

  @Test
  void thePageGreetsWhoIsLoggedIn() {
    given()
        .cookie("gouji-session", Door.session())
        .get("/")
        .then()
        .statusCode(200)
        .body(containsString("开始审核"))
        .body(containsString("Choose workbooks"));
  }

  @Test
  void aWrongPasswordIsRefusedWithoutSayingWhatIsWrong() {
    Response wrongPassword = Door.logIn(ServiceHome.REVIEWER, "wrong");
    Response nobody = Door.logIn("nobody", "wrong");

    assertThat(wrongPassword.statusCode()).isEqualTo(401);
    assertThat(nobody.statusCode()).isEqualTo(401);
    assertThat(nobody.asString()).isEqualTo(wrongPassword.asString());
    Door.logIn(ServiceHome.REVIEWER, ServiceHome.PASSWORD).then().statusCode(200);
  }

  @Test
  void afterSomeFailuresTheAccountIsClosedEvenForTheRightPassword() {
    for (int i = 0; i < 3; i++) {
      Door.logIn(ServiceHome.GUESSED, "wrong").then().statusCode(401);
    }

    Door.logIn(ServiceHome.GUESSED, ServiceHome.PASSWORD)
        .then()
        .statusCode(401)
        .header("Retry-After", matchesPattern("[0-9]+"));
    Door.logIn(ServiceHome.REVIEWER, ServiceHome.PASSWORD).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "not a place"})
  void anotherSiteCannotChangeAnything(String origin) {
    Door.reviewer()
        .header("Origin", origin)
        .contentType("application/json")
        .body("{\"source\":\"samples\"}")
        .post("/api/checks")
        .then()
        .statusCode(403)
        .body("code", equalTo("foreign-origin"));
  }

  @Test
  void whatTheBrowserCallsCrossSiteIsRefused() {
    Door.reviewer()
        .header("Sec-Fetch-Site", "cross-site")
        .contentType("application/json")
        .body("{\"source\":\"samples\"}")
        .post("/api/checks")
        .then()
        .statusCode(403);
  }

  @Test
  void aSessionAloneChangesNothingWithoutTheTokenOfThePage() {
    given()
        .cookie("gouji-session", Door.session())
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/json")
        .body("{\"source\":\"samples\"}")
        .post("/api/checks")
        .then()
        .statusCode(403)
        .body("code", equalTo("foreign-origin"));
  }

  @Test
  void logOutTakesTheCookieBack() {
    String session = Door.session();
    String token =
        given()
            .cookie("gouji-session", session)
            .get("/")
            .htmlPath()
            .getString("**.find { it.@name == 'gouji-token' }.@content");

    given()
        .cookie("gouji-session", session)
        .header("Sec-Fetch-Site", "same-origin")
        .header("X-Gouji-Token", token)
        .post("/logout")
        .then()
        .statusCode(204)
        .header("Set-Cookie", matchesPattern("gouji-session=;.*Max-Age=0.*"));
  }

  @Test
  void theApiIsDescribedForAdministratorsOnly() {
    Door.reviewer().get("/q/openapi").then().statusCode(403);
    Door.as(ServiceHome.ADMINISTRATOR)
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body(containsString("/api/checks/{id}/issues"))
        .body(containsString("上传工作簿并审核"));
  }

  @Test
  void whoHasNoRoleSeesNoChecks() {
    Door.as(ServiceHome.VISITOR)
        .get("/api/checks")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed"));
  }

  @Test
  void eachAnswerTellsTheBrowserWhatItMayDo() {
    given()
        .get("/login")
        .then()
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "no-store");
  }
}
