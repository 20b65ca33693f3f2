package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.issue.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs survive the service that made them, 审核存档. */
class RunStoreTest {
  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
  private static final RunState RUNNING =
      new RunState.Running(THEN, new Bilingual("加载规则", "Loading rules"), 1, 2);
  private static final RunState FINISHED =
      new RunState.Finished(THEN, new RunCounts(7, 1, 2, 4, 9, 3, 0));
  private static final RunState FAILED =
      new RunState.Failed(THEN, List.of(new Bilingual("没有规则", "No rules")));

  @TempDir Path folder;

  private static RunRequest request(String id, Instant at) {
    return new RunRequest(
        id, Trigger.UPLOAD, "s", List.of("成都.xlsx"), "default", LocalDate.of(2026, 1, 1), "王", at);
  }

  @Test
  void whateverIsStoredIsThereAfterARestart() {
    RunStore before = new RunStore(folder);
    before.create(request("a", THEN));
    before.create(request("b", THEN.plusSeconds(1)));
    before.create(request("c", THEN.plusSeconds(2)));
    before.create(request("d", THEN.plusSeconds(3)));
    before.update("a", FINISHED);
    before.update("b", FAILED);
    before.update("c", RUNNING);

    RunStore after = new RunStore(folder);

    assertThat(after.unreadable()).isEmpty();
    assertThat(after.latestFirst()).isEqualTo(before.latestFirst());
    assertThat(after.latestFirst())
        .extracting(StoredRun::state)
        .containsExactly(new RunState.Queued(), RUNNING, FAILED, FINISHED);
  }

  @Test
  void whatWasUnderWayIsMarkedAsInterruptedAndNothingElseIs() {
    RunStore before = new RunStore(folder);
    Stream.of("a", "b", "c").forEach(id -> before.create(request(id, THEN)));
    before.update("a", FINISHED);
    before.update("b", RUNNING);

    RunStore after = new RunStore(folder);
    after.interruptUnfinished(THEN);

    assertThat(after.find("a").orElseThrow().state()).isEqualTo(FINISHED);
    assertThat(after.find("b").orElseThrow().state()).isEqualTo(new RunState.Interrupted(THEN));
    assertThat(after.find("c").orElseThrow().state()).isEqualTo(new RunState.Interrupted(THEN));
    assertThat(new RunStore(folder).latestFirst()).isEqualTo(after.latestFirst());
  }

  @Test
  void aFolderThatHoldsNoRunIsNamedAndLeftAsItIs() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("request.json"), "{");
    new RunStore(folder).create(request("a", THEN));

    RunStore runs = new RunStore(folder);

    assertThat(runs.unreadable()).containsExactly(broken);
    assertThat(runs.latestFirst()).extracting(StoredRun::id).containsExactly("a");
    assertThat(broken.resolve("request.json")).hasContent("{");
  }

  @Test
  void anUnknownNumberLeadsNowhere() {
    RunStore runs = new RunStore(folder.resolve("runs"));

    assertThat(runs.find("../runs")).isEmpty();
    assertThatThrownBy(() -> runs.folder("..")).isInstanceOf(IllegalArgumentException.class);
  }
}
