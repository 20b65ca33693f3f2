package org.gouji.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.check.ProjectFolder;
import org.gouji.store.Incoming;
import org.gouji.store.StoredRun;
import org.gouji.store.Trigger;
import org.jboss.logging.Logger;

/** Checks the inbox by the clock, 定期核查. */
@Singleton
public class ScheduledAudit {
  private static final Logger LOG = Logger.getLogger(ScheduledAudit.class);

  /** What came of one tick of the clock, 核查结果. */
  public enum Outcome {
    STARTED,
    NOTHING_TO_DO,
    STILL_RUNNING,
    QUEUE_FULL
  }

  private final ProjectFolder project;
  private final CheckQueue queue;
  private final ServiceSettings settings;
  private final Clock clock;

  public ScheduledAudit(
      ProjectFolder project, CheckQueue queue, ServiceSettings settings, Clock clock) {
    this.project = project;
    this.queue = queue;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(
      identity = "inbox-audit",
      cron = "${gouji.audit.cron:off}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    audit();
  }

  /** Puts an audit in line unless the last one is not over. */
  public Outcome audit() {
    Optional<StoredRun> unfinished = unfinished();
    if (unfinished.isPresent()) {
      LOG.warnf(
          "上一次定期核查 %1$s 尚未结束，本次跳过 / The last audit %1$s is not over, this one is left out",
          unfinished.get().id());
      return Outcome.STILL_RUNNING;
    }
    List<Incoming> workbooks = new WorkbookFolder(project.inbox()).workbooks();
    if (workbooks.isEmpty()) {
      LOG.infof("定期核查：%1$s 中没有工作簿 / Audit: there are no workbooks in %1$s", project.inbox());
      return Outcome.NOTHING_TO_DO;
    }
    return submit(workbooks);
  }

  private Outcome submit(List<Incoming> workbooks) {
    try {
      StoredRun run =
          queue.submit(
              new CheckOrder(
                  Trigger.SCHEDULE,
                  workbooks,
                  settings.audit().profile(),
                  LocalDate.now(clock),
                  Trigger.SCHEDULE.code()));
      LOG.infof("定期核查 %1$s：%2$d 个工作簿 / Audit %1$s: %2$d workbooks", run.id(), workbooks.size());
      return Outcome.STARTED;
    } catch (QueueFullException e) {
      LOG.warnf("定期核查跳过：队列已满（%1$d） / Audit left out: %1$d checks wait", e.waiting());
      return Outcome.QUEUE_FULL;
    }
  }

  private Optional<StoredRun> unfinished() {
    return queue.latestFirst().stream()
        .filter(run -> run.request().trigger() == Trigger.SCHEDULE)
        .filter(run -> !run.state().isOver())
        .findFirst();
  }
}
