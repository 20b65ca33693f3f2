package org.gouji.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.rule.FactApi;
import org.gouji.rule.RuleBase;
import org.gouji.workbook.WorkbookFixture;

/**
 * A project folder of a test's own: the shipped code lists, layouts and plans, a few of the shipped
 * rules, and whatever workbooks the test puts there. All its figures are made up.
 */
public final class ProjectOnDisk {
  private static final List<String> RULES =
      List.of(
          "arithmetic/ARI-001-parts-add-up-to-the-total",
          "deadline/DUE-001-due-target-is-reported",
          "form/FRM-002-units-are-stated",
          "plausibility/PLA-003-value-is-not-negative",
          "plausibility/PLA-005-growth-rate-is-plausible");

  /** Compiled once for all projects; a compiled rule is found by its content. */
  private static final Path COMPILED = Path.of("target", "rule-cache");

  static {
    RuleBase.load(Path.of("rules"), COMPILED, FactApi.standard());
  }

  private final Path home;

  private ProjectOnDisk(Path home) {
    this.home = home;
  }

  public static ProjectOnDisk in(Path home) {
    ProjectOnDisk project = new ProjectOnDisk(home);
    try {
      copy(Path.of("codelists"), home.resolve("codelists"));
      copy(Path.of("plans"), home.resolve("plans"));
      copy(Path.of("workbooks/layouts"), home.resolve("workbooks/layouts"));
      copy(Path.of("rules/profiles"), home.resolve("rules/profiles"));
      for (String rule : RULES) {
        copyFile("rules/" + rule + ".drl", home);
        copyFile("rules/" + rule + ".cases.yaml", home);
      }
      copy(COMPILED, home.resolve(".gouji/cache"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return project;
  }

  public ProjectFolder folder() {
    return new ProjectFolder(home);
  }

  public Path path(String name) {
    return home.resolve(name);
  }

  /** A sheet of three cities and a total that is their sum. */
  public Path soundWorkbook(String file) {
    return workbook(file, 900);
  }

  /** The same sheet with another total; anything but 900 is wrong. */
  public Path workbook(String file, int total) {
    Path path = home.resolve(file);
    String name = path.getFileName().toString().replaceFirst("\\.xlsx$", "");
    try {
      Files.createDirectories(path.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return WorkbookFixture.named(name)
        .sheet(
            "企业数",
            sheet ->
                sheet
                    .text("A1", "2024年规模以上工业企业数")
                    .texts("A2", "地区", "规上企业数(家)")
                    .text("A3", "成都市")
                    .number("B3", 400)
                    .text("A4", "眉山市")
                    .number("B4", 300)
                    .text("A5", "宜宾市")
                    .number("B5", 200)
                    .text("A6", "合计")
                    .number("B6", total))
        .writeTo(path.getParent());
  }

  public ProjectOnDisk write(String file, String text) {
    try {
      Files.createDirectories(home.resolve(file).getParent());
      Files.writeString(home.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Puts something else for words that stand in a file. */
  public ProjectOnDisk edit(String file, String words, String instead) {
    try {
      String text = Files.readString(home.resolve(file));
      if (!text.contains(words)) {
        throw new IllegalArgumentException(file + " does not say " + words);
      }
      return write(file, text.replace(words, instead));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyFile(String file, Path home) throws IOException {
    Path target = home.resolve(file);
    Files.createDirectories(target.getParent());
    Files.copy(Path.of(file), target);
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
}
