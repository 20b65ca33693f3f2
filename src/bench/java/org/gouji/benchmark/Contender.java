package org.gouji.benchmark;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** One way to read a workbook, 参测方式; each sees every number and text of the file once. */
enum Contender {
  FLOOR("unzipping the sheet to nothing 仅解压", 64) {
    @Override
    void read(Path file, Tally tally) throws IOException {
      byte[] buffer = new byte[1 << 16];
      eachSheet(
          file,
          in -> {
            while (in.read(buffer) >= 0) {
              // to nothing
            }
          });
    }
  },
  AALTO("bare Aalto StAX scan", 64) {
    @Override
    void read(Path file, Tally tally) throws IOException {
      eachSheet(file, BareScan::read);
    }
  },
  FASTEXCEL("fastexcel-reader", 1024) {
    @Override
    void read(Path file, Tally tally) throws IOException {
      try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
        workbook
            .getSheets()
            .forEach(
                sheet -> {
                  try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> FastExcelCell.add(cell, tally)));
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                });
      }
    }
  },
  STREAMING("excel-streaming-reader", 1024) {
    @Override
    void read(Path file, Tally tally) throws IOException {
      try (Workbook workbook =
          StreamingReader.builder().rowCacheSize(100).bufferSize(1 << 16).open(file.toFile())) {
        add(workbook, tally);
      }
    }
  },
  POI_EVENTS("POI event model, its own handler", 2048) {
    @Override
    void read(Path file, Tally tally) throws IOException {
      PoiEvents.read(file, tally);
    }
  },
  POI_USER("POI user model", 6144) {
    @Override
    void read(Path file, Tally tally) throws IOException {
      try (InputStream in = Files.newInputStream(file);
          Workbook workbook = new XSSFWorkbook(in)) {
        add(workbook, tally);
      }
    }
  },
  OURS_CELLS("Gouji: cells with position, style, written precision", 256) {
    @Override
    void read(Path file, Tally tally) {
      GoujiReading.cells(file, tally);
    }
  },
  OURS_FIGURES("Gouji: the whole way to figures", 256) {
    @Override
    void read(Path file, Tally tally) {
      GoujiReading.figures(file, tally);
    }
  };

  /** What is done with the bytes of a sheet. */
  interface SheetBytes {
    void read(InputStream in) throws IOException;
  }

  private final String title;
  private final int megabytes;

  Contender(String title, int megabytes) {
    this.title = title;
    this.megabytes = megabytes;
  }

  abstract void read(Path file, Tally tally) throws IOException;

  String title() {
    return title;
  }

  /** The heap it is given. */
  int megabytes() {
    return megabytes;
  }

  /** Whether it looks at the cells at all. */
  boolean seesCells() {
    return this != FLOOR && this != AALTO;
  }

  private static void eachSheet(Path file, SheetBytes reader) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        if (entry.getName().toLowerCase(Locale.ROOT).startsWith("xl/worksheets/sheet")) {
          try (InputStream in = zip.getInputStream(entry)) {
            reader.read(in);
          }
        }
      }
    }
  }

  private static void add(Workbook workbook, Tally tally) {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          switch (cell.getCellType()) {
            case NUMERIC, FORMULA -> tally.number(cell.getNumericCellValue());
            case STRING -> tally.text(cell.getStringCellValue());
            default -> {
              // nothing in it
            }
          }
        }
      }
    }
  }
}
