package org.gouji.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a heat in a JVM of its own and takes down what it said, 独立进程. */
final class Forked {

  /** One pass: time and processor time in nanoseconds, and what was seen. */
  record Pass(long time, long cpu, List<Long> seen) {}

  /** The passes of a heat in order, its heap; none if it ran out of memory. */
  record Result(List<Pass> passes, long heap) {
    Pass last() {
      return passes.get(passes.size() - 1);
    }
  }

  private Forked() {}

  static Result run(String how, int megabytes, int passes, List<Path> files) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(how, Integer.toString(passes)));
    files.forEach(file -> arguments.add(file.toString()));
    return run(Heat.class, List.of("-Xmx" + megabytes + "m"), arguments);
  }

  /**
   * @param main has the heat's {@code main} method
   * @param options of the JVM
   */
  static Result run(Class<?> main, List<String> options, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Result result = read(process);
    try {
      boolean failed = process.waitFor() != 0;
      return failed ? new Result(List.of(), 0) : result;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static Result read(Process process) throws IOException {
    List<Pass> passes = new ArrayList<>();
    long heap = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        String[] words = line.split(" ");
        if (words[0].equals("pass")) {
          passes.add(pass(words));
        } else if (words[0].equals("heap")) {
          heap = Long.parseLong(words[1]);
        }
      }
    }
    return new Result(passes, heap);
  }

  private static Pass pass(String[] words) {
    List<Long> seen = new ArrayList<>();
    for (int i = 3; i < words.length; i++) {
      seen.add(Long.valueOf(words[i]));
    }
    return new Pass(Long.parseLong(words[1]), Long.parseLong(words[2]), seen);
  }
}
