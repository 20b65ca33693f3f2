package org.gouji.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.gouji.check.ProjectOnDisk;
import picocli.CommandLine;

/** Runs commands on a project as a shell would and keeps what they say. */
final class Shell {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneOffset.UTC);

  private final ProjectOnDisk project;

  Shell(ProjectOnDisk project) {
    this.project = project;
  }

  /** How a command ended and what it said on each stream. */
  record Outcome(int exit, String out, String err) {
    List<String> outLines() {
      return out.lines().toList();
    }

    List<String> errLines() {
      return err.lines().filter(line -> !line.startsWith("…")).toList();
    }

    /** The lines below "it lacks", without what follows. */
    List<String> lacking() {
      return out.lines()
          .dropWhile(line -> !line.contains("缺少：") && !line.contains("It lacks:"))
          .skip(1)
          .takeWhile(line -> line.startsWith("  "))
          .map(String::strip)
          .toList();
    }
  }

  Outcome run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Gouji.commandLine(project.folder(), CLOCK);
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    int exit = line.execute(Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
    return new Outcome(exit, out.toString(), err.toString());
  }
}
