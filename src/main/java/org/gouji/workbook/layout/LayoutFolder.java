package org.gouji.workbook.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;

/**
 * The layouts of a folder, 表样目录, in the order of their names, and what is wrong with those that
 * cannot be used.
 */
public record LayoutFolder(List<SheetLayout> layouts, List<Fault> faults) {

  public LayoutFolder {
    layouts = List.copyOf(layouts);
    faults = List.copyOf(faults);
  }

  /** Reads every {@code .yaml} file; a broken one is one fault and the others are read. */
  public static LayoutFolder load(Path folder, Codelists codelists) {
    List<SheetLayout> layouts = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    try {
      for (Path file : files(folder)) {
        try {
          layouts.addAll(read(file, codelists));
        } catch (LayoutFileException broken) {
          faults.add(broken.fault());
        }
      }
    } catch (LayoutFileException missing) {
      faults.add(missing.fault());
    }
    return new LayoutFolder(layouts, faults);
  }

  /**
   * Reads one layout file, which may describe several tables.
   *
   * @throws LayoutFileException with file, line and remedy
   */
  public static List<SheetLayout> read(Path file, Codelists codelists) {
    String name = String.valueOf(file.getFileName());
    try {
      String code = name.replaceFirst("\\.ya?ml$", "");
      return new LayoutFile(codelists).read(code, Files.readString(file));
    } catch (LayoutMistake mistake) {
      throw mistake.in(name);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /**
   * Reads the text of a layout file.
   *
   * @param code name of the file without its ending
   * @throws LayoutFileException with file, line and remedy
   */
  public static List<SheetLayout> parse(String code, String yaml, Codelists codelists) {
    try {
      return new LayoutFile(codelists).read(code, yaml);
    } catch (LayoutMistake mistake) {
      throw mistake.in(code + ".yaml");
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder.toString(), e);
    }
  }

  private static LayoutFileException unreadable(String name, IOException e) {
    return new LayoutFileException(
        name,
        0,
        new Bilingual(
            "无法读取（" + e.getClass().getSimpleName() + "）；请检查路径和权限，或用 --layouts 指定表样目录",
            "cannot be read ("
                + e.getClass().getSimpleName()
                + "); check path and permissions, or name the folder with --layouts"));
  }
}
