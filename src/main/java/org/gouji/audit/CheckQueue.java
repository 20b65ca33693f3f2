package org.gouji.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.gouji.issue.Bilingual;
import org.gouji.store.KeptSubmission;
import org.gouji.store.KeptWorkbook;
import org.gouji.store.RunRequest;
import org.gouji.store.RunState;
import org.gouji.store.RunStore;
import org.gouji.store.StoredRun;
import org.gouji.store.SubmissionStore;
import org.jboss.logging.Logger;

/** Checks in line, 审核队列: one is worked on, a bounded number waits. */
@Singleton
public final class CheckQueue {
  private static final Logger LOG = Logger.getLogger(CheckQueue.class);
  private static final Bilingual BEGIN = new Bilingual("准备", "Getting ready");

  private final CheckWork work;
  private final RunStore runs;
  private final SubmissionStore submissions;
  private final Clock clock;
  private final int waiting;
  private final RunNumber numbers = new RunNumber();
  private final ThreadPoolExecutor worker;
  private final AtomicReference<StoredRun> current = new AtomicReference<>();

  public CheckQueue(
      CheckWork work,
      RunStore runs,
      SubmissionStore submissions,
      Clock clock,
      ServiceSettings settings) {
    this.work = work;
    this.runs = runs;
    this.submissions = submissions;
    this.clock = clock;
    this.waiting = settings.checks().waiting();
    this.worker =
        new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), CheckQueue::thread);
  }

  /** A thread that does not keep the service from stopping. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "gouji-check");
    thread.setDaemon(true);
    return thread;
  }

  void begin(@Observes StartupEvent event) {
    for (Path folder : runs.unreadable()) {
      LOG.warnf("存档无法读取，已略过 / Cannot read this kept run, it is left out: %s", folder);
    }
    for (StoredRun run : runs.interruptUnfinished(clock.instant())) {
      LOG.warnf("上次停机时未完成的审核 / A check was interrupted when the service stopped: %s", run.id());
    }
  }

  /**
   * Keeps the files and puts the check in line.
   *
   * @throws QueueFullException if no more may wait; nothing is kept then
   */
  public synchronized StoredRun submit(CheckOrder order) {
    if (worker.getQueue().remainingCapacity() == 0) {
      throw new QueueFullException(waiting);
    }
    KeptSubmission submission = submissions.keep(order.files());
    StoredRun run = runs.create(request(order, submission));
    worker.execute(() -> perform(run.request()));
    return run;
  }

  private RunRequest request(CheckOrder order, KeptSubmission submission) {
    return new RunRequest(
        numbers.next(clock),
        order.trigger(),
        submission.id(),
        submission.workbooks().stream().map(KeptWorkbook::name).toList(),
        order.profile(),
        order.asOf(),
        order.requestedBy(),
        clock.instant());
  }

  private void perform(RunRequest request) {
    Instant since = clock.instant();
    StoredRun started = runs.update(request.id(), new RunState.Running(since, BEGIN, 0, 0));
    current.set(started);
    try {
      RunState end =
          work.perform(request, (stage, done, total) -> tell(started, stage, done, total));
      runs.update(request.id(), end);
      LOG.infof("审核 %1$s：%2$s / Check %1$s: %2$s", request.id(), end.code());
    } finally {
      current.set(null);
    }
  }

  private void tell(StoredRun run, Bilingual stage, int done, int total) {
    Instant since = ((RunState.Running) run.state()).since();
    current.set(new StoredRun(run.request(), new RunState.Running(since, stage, done, total)));
  }

  /** The run as it stands at this moment. */
  public Optional<StoredRun> find(String id) {
    return runs.find(id).map(this::withProgress);
  }

  public List<StoredRun> latestFirst() {
    return runs.latestFirst().stream().map(this::withProgress).toList();
  }

  private StoredRun withProgress(StoredRun stored) {
    return Optional.ofNullable(current.get())
        .filter(run -> run.id().equals(stored.id()) && !stored.state().isOver())
        .orElse(stored);
  }

  /** What waits or is worked on stays unfinished in the store; the next start marks it. */
  @PreDestroy
  void stop() {
    worker.shutdown();
    worker.getQueue().clear();
  }
}
