package org.gouji.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One contender in a JVM of its own, 单项计时: reads the files so many times and says what it took. */
public final class Heat {

  private Heat() {}

  /** Arguments: the contender or the way to read many files, how many passes, the files. */
  public static void main(String[] args) throws Exception {
    int passes = Integer.parseInt(args[1]);
    if (args[0].contains("OURS")) {
      GoujiReading.prepare();
    }
    List<Path> files = Stream.of(args).skip(2).map(Path::of).toList();
    HeapWatch heap = HeapWatch.begin();
    for (int pass = 0; pass < passes; pass++) {
      Tally tally = new Tally();
      long cpu = cpu();
      long begin = System.nanoTime();
      long timed = read(args[0], files, tally);
      long time = timed > 0 ? timed : System.nanoTime() - begin;
      say("pass", time, cpu() - cpu, tally.cells(), tally.numbers(), tally.sum());
    }
    say("heap", heap.afterCollection());
  }

  private static long read(String how, List<Path> files, Tally tally) throws IOException {
    if (how.startsWith(ManyFiles.PREFIX)) {
      return ManyFiles.valueOf(how).read(files, tally);
    }
    Contender contender = Contender.valueOf(how);
    for (Path file : files) {
      contender.read(file, tally);
    }
    return 0;
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void say(String what, long... numbers) {
    StringBuilder line = new StringBuilder(what);
    for (long number : numbers) {
      line.append(String.format(Locale.ROOT, " %d", number));
    }
    System.out.println(line);
  }
}
