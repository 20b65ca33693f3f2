package org.gouji.check;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;

/**
 * The workbooks among files and folders that were given, 待审工作簿, each under a name of its own.
 *
 * @param byName workbooks by the name reports call them
 * @param leftAside what lay in a given folder and is no workbook
 * @param faults what was given and cannot be looked into
 */
public record FoundWorkbooks(
    SortedMap<String, Path> byName, List<InputFile> leftAside, List<Fault> faults) {
  public FoundWorkbooks {
    byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    leftAside = List.copyOf(leftAside);
    faults = List.copyOf(faults);
  }

  /**
   * Looks through folders with all folders below them; a file given by itself counts as a workbook.
   *
   * @param names what to call a file where that is not its file name
   * @throws UnusableInputException if there is no workbook at all
   */
  public static FoundWorkbooks among(List<Path> given, Map<Path, String> names) {
    FoundWorkbooks found = new WorkbookSearch(names).among(given);
    if (found.byName().isEmpty()) {
      throw new UnusableInputException(found.whyNone(given));
    }
    return found;
  }

  private List<Bilingual> whyNone(List<Path> given) {
    if (!faults.isEmpty()) {
      return faults.stream().map(Fault::line).toList();
    }
    String places = given.stream().map(Path::toString).collect(Collectors.joining(", "));
    return List.of(
        new Bilingual(
            places + ": 没有找到工作簿。请给出 .xlsx 文件或含有它们的文件夹。",
            places + ": no workbook there. Name .xlsx files or a folder that holds some."));
  }
}
