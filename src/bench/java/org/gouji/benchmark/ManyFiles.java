package org.gouji.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Many small workbooks one after the other or on all cores, 批量读取. */
enum ManyFiles {
  MANY_POI_OPEN("POI user model, opening only", 2048) {
    @Override
    long read(List<Path> files, Tally tally) throws IOException {
      for (Path file : files) {
        open(file);
      }
      return 0;
    }
  },
  MANY_POI_OPEN_PARALLEL("POI user model, opening only, all cores", 2048) {
    @Override
    long read(List<Path> files, Tally tally) throws IOException {
      onAllCores(files, ManyFiles::open);
      return 0;
    }
  },
  MANY_OURS("Gouji: to figures, one core", 256) {
    @Override
    long read(List<Path> files, Tally tally) {
      files.forEach(file -> GoujiReading.figures(file, tally));
      return 0;
    }
  },
  MANY_OURS_PARALLEL("Gouji: to figures, all cores", 256) {
    @Override
    long read(List<Path> files, Tally tally) throws IOException {
      GoujiReading.figures(files, tally);
      return 0;
    }
  };

  static final String PREFIX = "MANY";

  interface Job {
    void run(Path file) throws IOException;
  }

  private final String title;
  private final int megabytes;

  ManyFiles(String title, int megabytes) {
    this.title = title;
    this.megabytes = megabytes;
  }

  /** Reads them; the nanoseconds if only a part of that counts, else 0. */
  abstract long read(List<Path> files, Tally tally) throws IOException;

  String title() {
    return title;
  }

  int megabytes() {
    return megabytes;
  }

  private static void open(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      if (workbook.getNumberOfSheets() == 0) {
        throw new IOException("no sheets in " + file);
      }
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  static void onAllCores(List<Path> files, Job job) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(cores);
    try {
      List<Future<Object>> parts =
          IntStream.range(0, cores)
              .mapToObj(
                  core ->
                      pool.submit(
                          () -> {
                            for (int i = core; i < files.size(); i += cores) {
                              job.run(files.get(i));
                            }
                            return (Object) null;
                          }))
              .toList();
      for (Future<Object> part : parts) {
        part.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    } finally {
      pool.shutdown();
    }
  }
}
