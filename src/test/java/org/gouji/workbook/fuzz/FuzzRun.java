package org.gouji.workbook.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import org.gouji.check.CodelistLoading;
import org.gouji.codelist.Codelists;
import org.gouji.quantity.WrittenNumber;
import org.gouji.workbook.FigureLines;
import org.gouji.workbook.SubmissionReader;
import org.gouji.workbook.cell.Passwords;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.ReadTerms;
import org.gouji.workbook.cell.WorkbookException;

/**
 * Reads damaged workbooks one after the other, 模糊测试进程; it is started in a Java machine of its own
 * with a small heap. Arguments: a folder for the files, the first seed, how many seeds.
 */
public final class FuzzRun {

  /** The line a run ends with when nothing was found. */
  static final String SOUND = "every mutant ended in figures or one message: ";

  private static final long LONGEST_SECONDS = 30;
  private static final int LOCKED_FILES_EVERY = 25;

  private final Path folder;
  private final PrintStream out;
  private final SubmissionReader reader;
  private final FigureLines lines;
  private final List<String> names;
  private final Map<String, byte[]> files;
  private volatile String now = "";
  private volatile long since = System.nanoTime();
  private int faults;

  private FuzzRun(Path folder, PrintStream out) throws IOException {
    Codelists codelists = CodelistLoading.load(Path.of("codelists"));
    ReadTerms terms =
        new ReadTerms(ReadLimits.DEFAULT.with(Limit.SECONDS, LONGEST_SECONDS / 2), Passwords.NONE);
    this.folder = folder;
    this.out = out;
    this.lines = new FigureLines(codelists);
    this.reader =
        new SubmissionReader(codelists, List.of(), terms, WrittenNumber.DEFAULT_ABOUT_BAND);
    this.files = SeedFiles.all();
    this.names = new ArrayList<>(files.keySet());
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    FuzzRun run = new FuzzRun(Path.of(arguments[0]), out);
    long first = Long.parseLong(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    run.watch();
    for (long seed = first; seed < first + count; seed++) {
      run.read(seed);
    }
    if (run.faults == 0) {
      out.println(SOUND + count);
    }
    System.exit(run.faults == 0 ? 0 : 1);
  }

  /** A mutant that hangs is named too. */
  private void watch() {
    new Timer(true)
        .schedule(
            new TimerTask() {
              @Override
              public void run() {
                if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
                  out.println(now + " hangs");
                  Runtime.getRuntime().halt(2);
                }
              }
            },
            1_000,
            1_000);
  }

  private void read(long seed) throws IOException {
    Random chance = new Random(seed);
    String name = names.get(chance.nextInt(names.size()));
    // Each of these is worth a hundred thousand rounds of hashing.
    if (name.endsWith(".xlsx") && !name.startsWith("table") && seed % LOCKED_FILES_EVERY != 0) {
      name = "table.xlsx";
    }
    Path file = folder.resolve(name);
    Files.write(file, new Mutation(chance).of(files.get(name)));
    now = "seed " + seed + " (" + name + ")";
    since = System.nanoTime();
    try {
      reader.read(file, name).figures().forEach(lines::line);
    } catch (WorkbookException refused) {
      expectMessage(refused);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fault(e);
    }
  }

  private void expectMessage(WorkbookException refused) {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      if (refused.message(locale).contains("{") && refused.message(locale).contains("}")) {
        fault(refused);
      }
    }
  }

  private void fault(Throwable e) {
    faults++;
    out.println(now + ": " + e);
    for (int i = 0; i < Math.min(12, e.getStackTrace().length); i++) {
      out.println("    at " + e.getStackTrace()[i]);
    }
  }
}
