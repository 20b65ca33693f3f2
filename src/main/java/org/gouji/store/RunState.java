package org.gouji.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.gouji.issue.Bilingual;

/** How far a run has come, 审核状态. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
  @Type(value = RunState.Queued.class, name = "queued"),
  @Type(value = RunState.Running.class, name = "running"),
  @Type(value = RunState.Finished.class, name = "finished"),
  @Type(value = RunState.Failed.class, name = "failed"),
  @Type(value = RunState.Interrupted.class, name = "interrupted")
})
public sealed interface RunState {

  /** The word used in the API. */
  String code();

  /** True if nothing more will happen to the run. */
  boolean isOver();

  /** Waits for its turn, 排队中. */
  record Queued() implements RunState {
    @Override
    public String code() {
      return "queued";
    }

    @Override
    public boolean isOver() {
      return false;
    }
  }

  /** Is being worked on, 审核中; how far is told while it works and not stored. */
  record Running(Instant since, Bilingual stage, int done, int total) implements RunState {
    @Override
    public String code() {
      return "running";
    }

    @Override
    public boolean isOver() {
      return false;
    }
  }

  /** Has a report, 已完成. */
  record Finished(Instant at, RunCounts counts) implements RunState {
    @Override
    public String code() {
      return "finished";
    }

    @Override
    public boolean isOver() {
      return true;
    }
  }

  /** Could not be done, 未能完成, and why. */
  record Failed(Instant at, List<Bilingual> reasons) implements RunState {
    public Failed {
      reasons = List.copyOf(reasons);
    }

    @Override
    public String code() {
      return "failed";
    }

    @Override
    public boolean isOver() {
      return true;
    }
  }

  /** Was under way when the service stopped, 已中断. */
  record Interrupted(Instant noticedAt) implements RunState {
    @Override
    public String code() {
      return "interrupted";
    }

    @Override
    public boolean isOver() {
      return true;
    }
  }
}
