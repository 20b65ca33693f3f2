package org.gouji.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouji.workbook.cell.ReadTerms;

/**
 * Everything one run depends on, 审核任务. The as-of date is an input: no rule asks for today.
 *
 * @param workbooks workbook files, or folders searched for them
 * @param names what to call a workbook file in the report where that is not its file name
 * @param terms how much of a workbook is read at most, and with which passwords
 * @param plans folders or files: plan files, and policy texts read as plans nobody has confirmed
 * @param rules folder of rule families, with {@code profiles/}
 * @param codelists folder of code lists
 * @param layouts folder of layout files
 * @param cache folder for compiled rules
 * @param profile name of a profile in {@code rules/profiles}
 */
public record CheckRequest(
    List<Path> workbooks,
    Map<Path, String> names,
    ReadTerms terms,
    List<Path> plans,
    Path rules,
    Path codelists,
    Path layouts,
    Path cache,
    String profile,
    LocalDate asOf) {
  public CheckRequest {
    plans = List.copyOf(plans);
    workbooks = List.copyOf(workbooks);
    names = Map.copyOf(names);
  }

  /** A request whose workbooks are called by their file names and read on the usual terms. */
  public CheckRequest(
      List<Path> workbooks,
      Path plans,
      Path rules,
      Path codelists,
      Path layouts,
      Path cache,
      String profile,
      LocalDate asOf) {
    this(
        workbooks,
        Map.of(),
        ReadTerms.DEFAULT,
        List.of(plans),
        rules,
        codelists,
        layouts,
        cache,
        profile,
        asOf);
  }
}
