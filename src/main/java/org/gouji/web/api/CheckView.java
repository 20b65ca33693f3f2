package org.gouji.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.issue.Bilingual;
import org.gouji.report.Format;
import org.gouji.store.RunCounts;
import org.gouji.store.RunRequest;
import org.gouji.store.RunState;
import org.gouji.store.StoredRun;

/** A check as the API tells it, 审核概况. */
@Schema(description = "审核概况 / A check and how far it has come")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "state"})
public record CheckView(
    String id,
    @Schema(
            description = "queued · running · finished · failed · interrupted",
            examples = "finished")
        String state,
    @Schema(description = "upload · samples · schedule") String trigger,
    String requestedBy,
    Instant requestedAt,
    LocalDate asOf,
    String profile,
    List<String> files,
    @Schema(description = "审核进行到哪一步 / How far, while running") Optional<Step> progress,
    @Schema(description = "完成时间 / When it ended") Optional<Instant> endedAt,
    @Schema(description = "各级问题数等 / How many, when finished") Optional<RunCounts> counts,
    @Schema(description = "未能完成的原因 / Why it failed") List<Text> reasons,
    @Schema(description = "报告地址 / Where the reports are, when finished")
        Map<String, String> links) {

  /** A text in both languages, 双语文本. */
  public record Text(String zh, String en) {
    static Text of(Bilingual text) {
      return new Text(text.chinese(), text.english());
    }
  }

  /** How far a running check has come, 进度. */
  public record Step(Text stage, int done, int total) {}

  static CheckView of(StoredRun run) {
    RunRequest request = run.request();
    RunState state = run.state();
    return new CheckView(
        request.id(),
        state.code(),
        request.trigger().code(),
        request.requestedBy(),
        request.requestedAt(),
        request.asOf(),
        request.profile(),
        request.files(),
        step(state),
        endedAt(state),
        counts(state),
        reasons(state),
        links(run));
  }

  private static Optional<Step> step(RunState state) {
    return state instanceof RunState.Running running
        ? Optional.of(new Step(Text.of(running.stage()), running.done(), running.total()))
        : Optional.empty();
  }

  private static Optional<Instant> endedAt(RunState state) {
    if (state instanceof RunState.Finished finished) {
      return Optional.of(finished.at());
    }
    if (state instanceof RunState.Failed failed) {
      return Optional.of(failed.at());
    }
    return Optional.empty();
  }

  private static Optional<RunCounts> counts(RunState state) {
    return state instanceof RunState.Finished finished
        ? Optional.of(finished.counts())
        : Optional.empty();
  }

  private static List<Text> reasons(RunState state) {
    return state instanceof RunState.Failed failed
        ? failed.reasons().stream().map(Text::of).toList()
        : List.of();
  }

  private static Map<String, String> links(StoredRun run) {
    if (!(run.state() instanceof RunState.Finished)) {
      return Map.of();
    }
    String base = "/api/checks/" + run.id() + "/";
    return Map.of(
        "issues",
        base + "issues",
        Format.HTML.code(),
        base + Format.HTML.fileName(),
        Format.JSON.code(),
        base + Format.JSON.fileName(),
        Format.XLSX.code(),
        base + Format.XLSX.fileName());
  }
}
