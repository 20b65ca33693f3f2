package org.gouji.workbook.trap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the fixtures lie, 样例文件夹: one folder per area, one text per fixture. */
final class TrapFolder {

  static final Path ROOT = Path.of("src", "test", "resources", "traps");

  private TrapFolder() {}

  static Stream<TrapFixture> all() {
    return list(ROOT).filter(Files::isDirectory).flatMap(TrapFolder::in);
  }

  static Stream<TrapFixture> area(String area) {
    return in(ROOT.resolve(area));
  }

  private static Stream<TrapFixture> in(Path folder) {
    return list(folder).map(TrapFolder::fixture);
  }

  private static TrapFixture fixture(Path text) {
    String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
    try {
      String area = text.getParent().getFileName().toString();
      return TrapText.parse(area, name, Files.readAllLines(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
