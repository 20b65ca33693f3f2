package org.gouji.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Keeps runs, 审核存档: one folder each with what was asked for, how it went and the report. One
 * service writes to it at a time.
 */
public final class RunStore {
  private static final String REQUEST = "request.json";
  private static final String STATE = "state.json";

  private final Path folder;
  private final Map<String, StoredRun> runs = new ConcurrentHashMap<>();
  private final List<Path> unreadable = new ArrayList<>();

  /** Opens the folder and reads what is there. */
  public RunStore(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      try (Stream<Path> folders = Files.list(folder)) {
        folders.filter(Files::isDirectory).sorted().forEach(this::load);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the runs in " + folder, e);
    }
  }

  private void load(Path run) {
    try {
      RunRequest request = Json.read(run.resolve(REQUEST), RunRequest.class);
      RunState state = Json.read(run.resolve(STATE), RunState.class);
      if (!request.id().equals(run.getFileName().toString())) {
        throw new IOException(run + " says it is " + request.id());
      }
      runs.put(request.id(), new StoredRun(request, state));
    } catch (IOException e) {
      unreadable.add(run);
    }
  }

  /** Folders that hold no run that can be read; they are left as they are. */
  public List<Path> unreadable() {
    return List.copyOf(unreadable);
  }

  public StoredRun create(RunRequest request) {
    Path run = place(request.id());
    try {
      Files.createDirectory(run);
      Json.write(run.resolve(REQUEST), request);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep run " + request.id(), e);
    }
    return store(new StoredRun(request, new RunState.Queued()));
  }

  public StoredRun update(String id, RunState state) {
    StoredRun known = find(id).orElseThrow(() -> new IllegalArgumentException("No run " + id));
    return store(new StoredRun(known.request(), state));
  }

  private StoredRun store(StoredRun run) {
    try {
      Json.write(place(run.id()).resolve(STATE), run.state());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the state of run " + run.id(), e);
    }
    runs.put(run.id(), run);
    return run;
  }

  public Optional<StoredRun> find(String id) {
    return Optional.ofNullable(runs.get(id));
  }

  /** All runs, the latest first. */
  public List<StoredRun> latestFirst() {
    return runs.values().stream().sorted(StoredRun.LATEST_FIRST).toList();
  }

  /** Where the report of a known run is written to. */
  public Path folder(String id) {
    if (!runs.containsKey(id)) {
      throw new IllegalArgumentException("No run " + id);
    }
    return place(id);
  }

  private Path place(String id) {
    return folder.resolve(id);
  }

  /** Marks what an earlier service left unfinished; called once, before new work begins. */
  public List<StoredRun> interruptUnfinished(Instant now) {
    return latestFirst().stream()
        .filter(run -> !run.state().isOver())
        .map(run -> update(run.id(), new RunState.Interrupted(now)))
        .toList();
  }
}
