package org.gouji.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gouji.audit.ScheduledAudit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The audit of the inbox, 定期核查, as the clock starts it. */
@QuarkusTest
@WithTestResource(ServiceHome.class)
class ScheduledAuditTest {

  private final Path inbox = ServiceHome.home().resolve("workbooks/inbox");

  @Inject ScheduledAudit audit;

  @AfterEach
  void emptyTheInbox() throws IOException {
    Files.deleteIfExists(inbox.resolve("眉山.xlsx"));
  }

  @Test
  void anEmptyInboxStartsNothing() {
    assertThat(audit.audit()).isEqualTo(ScheduledAudit.Outcome.NOTHING_TO_DO);
  }

  @Test
  void theInboxIsCheckedOnceAtATimeAndKeptAsARun() throws IOException {
    Files.createDirectories(inbox);
    Files.write(inbox.resolve("眉山.xlsx"), Door.workbook());

    assertThat(audit.audit()).isEqualTo(ScheduledAudit.Outcome.STARTED);
    assertThat(audit.audit()).isEqualTo(ScheduledAudit.Outcome.STILL_RUNNING);

    JsonPath run = over();
    assertThat(run.getString("checks[0].trigger")).isEqualTo("schedule");
    assertThat(run.getString("checks[0].state")).isEqualTo("finished");
    assertThat(run.getList("checks[0].files")).containsExactly("眉山.xlsx");
    assertThat(inbox.resolve("眉山.xlsx")).exists();
  }

  private static JsonPath over() {
    return Stream.generate(() -> Door.reviewer().get("/api/checks?limit=1").jsonPath())
        .filter(list -> !list.getString("checks[0].state").matches("queued|running"))
        .findFirst()
        .orElseThrow();
  }
}
