package org.gouji.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.workbook.WorkbookName;

/** Looks through what was given for workbooks, 工作簿查找; whatever is not one is written down too. */
final class WorkbookSearch {
  private final Map<Path, String> given;
  private final Map<Path, String> wanted = new TreeMap<>();
  private final Map<Path, String> roles = new TreeMap<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  WorkbookSearch(Map<Path, String> given) {
    this.given = given;
  }

  FoundWorkbooks among(List<Path> paths) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        look(path);
      } else if (Files.exists(path)) {
        note(path, String.valueOf(path.getFileName()), InputFile.WORKBOOK);
      } else {
        faults.add(
            fault(path, "找不到该文件或文件夹，请检查路径", "there is no such file or folder; check the path"));
      }
    }
    return found();
  }

  private FoundWorkbooks found() {
    SortedMap<String, Path> workbooks = new TreeMap<>();
    List<InputFile> leftAside = new ArrayList<>();
    DistinctNames.of(wanted)
        .forEach(
            (name, file) -> {
              String role = roles.get(file);
              if (role.equals(InputFile.WORKBOOK)) {
                workbooks.put(name, file);
              } else {
                leftAside.add(new InputFile(role, name, "", 0));
              }
            });
    return new FoundWorkbooks(workbooks, leftAside, faults);
  }

  private void look(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (Files.isRegularFile(file)) {
                note(file, nameIn(folder, file), role(file));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              faults.add(unreadable(file, e));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      faults.add(unreadable(folder, e));
    }
  }

  /** A file reached twice, by itself and through its folder, is one file. */
  private void note(Path file, String name, String role) {
    if (seen.add(real(file))) {
      wanted.put(file, given.getOrDefault(file, name));
      roles.put(file, role);
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      // Whoever reads the file meets the same obstacle and names it.
      return file.toAbsolutePath().normalize();
    }
  }

  private static String nameIn(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** By the name alone; whatever pretends to be a workbook is refused when it is read. */
  private static String role(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.startsWith("~$") || name.startsWith(".~lock.")) {
      return InputFile.LOCK_FILE;
    }
    return WorkbookName.isWorkbook(name) ? InputFile.WORKBOOK : InputFile.NO_WORKBOOK;
  }

  private static Fault unreadable(Path file, IOException e) {
    String kind = e.getClass().getSimpleName();
    return fault(
        file, "无法读取（" + kind + "），请检查权限", "cannot be read (" + kind + "); check its permissions");
  }

  private static Fault fault(Path file, String chinese, String english) {
    return new Fault(
        Fault.FaultKind.WORKBOOK, file.toString(), "", new Bilingual(chinese, english));
  }
}
