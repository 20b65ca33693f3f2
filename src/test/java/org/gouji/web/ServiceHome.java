package org.gouji.web;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.issue.Bilingual;
import org.gouji.store.RunCounts;
import org.gouji.store.RunRequest;
import org.gouji.store.RunState;
import org.gouji.store.RunStore;
import org.gouji.store.Trigger;
import org.gouji.web.login.User;
import org.gouji.web.login.UserFile;

/**
 * A folder for a service under test, 测试用项目目录: the project's own plans, rules and code lists, three
 * users, and the runs an earlier service left behind.
 */
public final class ServiceHome implements QuarkusTestResourceLifecycleManager {

  public static final String REVIEWER = "reviewer";
  public static final String ADMINISTRATOR = "admin";
  public static final String VISITOR = "visitor";
  public static final String GUESSED = "guessed";
  public static final String PASSWORD = "mulberry-4711";

  public static final String FINISHED = "20260101-080000-0123456789ab";
  public static final String UNFINISHED = "20260101-090000-0123456789ab";

  private static final Path HOME = Path.of("target", "service-home");

  public static Path home() {
    return HOME.toAbsolutePath();
  }

  @Override
  public Map<String, String> start() {
    try {
      delete(HOME);
      for (String folder : List.of("plans", "rules", "codelists", "workbooks")) {
        copy(Path.of(folder), HOME.resolve(folder));
      }
      users();
      runs();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> settings = new HashMap<>();
    settings.put("gouji.home", home().toString());
    settings.put("gouji.upload.max-size", "1M");
    settings.put("gouji.upload.max-files", "8");
    settings.put("gouji.login.failures", "3");
    settings.put("gouji.login.lock", "PT10M");
    settings.put("gouji.checks.waiting", "2");
    return settings;
  }

  private static void users() {
    String hash = BcryptUtil.bcryptHash(PASSWORD, 4);
    new UserFile(HOME.resolve(".gouji/users.yaml"))
        .write(
            List.of(
                new User(ADMINISTRATOR, hash, Set.of(User.REVIEWER, User.ADMINISTRATOR)),
                new User(REVIEWER, hash, Set.of(User.REVIEWER)),
                new User(GUESSED, hash, Set.of(User.REVIEWER)),
                new User(VISITOR, hash, Set.of())));
  }

  private static void runs() {
    RunStore runs = new RunStore(HOME.resolve(".gouji/runs"));
    Instant then = Instant.parse("2026-01-01T00:00:00Z");
    runs.create(request(FINISHED, then));
    runs.update(FINISHED, new RunState.Finished(then, new RunCounts(7, 1, 2, 4, 9, 0, 0)));
    runs.create(request(UNFINISHED, then.plusSeconds(3600)));
    runs.update(
        UNFINISHED, new RunState.Running(then, new Bilingual("加载规则", "Loading rules"), 0, 1));
  }

  private static RunRequest request(String id, Instant at) {
    return new RunRequest(
        id,
        Trigger.UPLOAD,
        "0123456789abcdef0123456789abcdef",
        List.of("成都.xlsx"),
        "default",
        LocalDate.of(2026, 1, 1),
        REVIEWER,
        at);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void stop() {
    // The folder stays for whoever looks into a failure; the next start clears it.
  }
}
