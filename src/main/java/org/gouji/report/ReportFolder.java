package org.gouji.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.gouji.check.CheckRun;
import org.gouji.issue.Language;
import org.gouji.issue.Names;

/**
 * Writes a run's report into a folder, 报告文件夹. The same run gives the same bytes, and a file appears
 * under its name only when it is whole.
 */
public final class ReportFolder {
  private final Names names;

  public ReportFolder(Names names) {
    this.names = names;
  }

  /**
   * @param language the one the HTML page opens in
   * @return the files written, by format
   */
  public Map<Format, Path> write(CheckRun run, Path folder, Language language, Set<Format> formats)
      throws IOException {
    CheckReport report = CheckReport.of(run, names);
    Files.createDirectories(folder);
    List<Format> wanted = List.copyOf(new TreeSet<>(formats));
    List<Callable<Path>> work = new ArrayList<>();
    wanted.forEach(format -> work.add(() -> write(report, folder, language, format)));
    List<Path> files = SideBySide.run(work);
    Map<Format, Path> written = new EnumMap<>(Format.class);
    for (int i = 0; i < wanted.size(); i++) {
      written.put(wanted.get(i), files.get(i));
    }
    return written;
  }

  private static Path write(CheckReport report, Path folder, Language language, Format format)
      throws IOException {
    Path target = folder.resolve(format.fileName());
    Path growing = folder.resolve("." + format.fileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(growing))) {
        write(report, language, format, out);
      }
      move(growing, target);
    } finally {
      Files.deleteIfExists(growing);
    }
    return target;
  }

  /** One report in one format. */
  public static void write(CheckReport report, Language language, Format format, OutputStream out)
      throws IOException {
    switch (format) {
      case HTML ->
          out.write(new HtmlReport().render(report, language).getBytes(StandardCharsets.UTF_8));
      case JSON -> new JsonReport().write(report, out);
      case XLSX -> new XlsxReport().write(report, out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network folders cannot; the file is whole either way.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
