package org.gouji.figure;

import java.util.Optional;

/** Where a figure stands, 出处: a workbook cell or a clause of a plan. */
public sealed interface Source extends Comparable<Source> {

  /** A text that finds the place again and sorts stably. */
  String locator();

  /** The file or document, the first half of the locator. */
  String document();

  /** The sheet and cell, or the clause: the second half of the locator. */
  String place();

  @Override
  default int compareTo(Source other) {
    return locator().compareTo(other.locator());
  }

  /**
   * A cell of a workbook, 单元格.
   *
   * @param file path relative to the folder that was given, with forward slashes
   * @param sha256 hash of the file's bytes
   * @param cached the value the workbook keeps for its formula
   */
  record Cell(
      String file,
      String sha256,
      String sheet,
      String cell,
      Optional<String> formula,
      Optional<String> cached)
      implements Source {
    @Override
    public String locator() {
      return file + "!" + sheet + "!" + cell;
    }

    @Override
    public String document() {
      return file;
    }

    @Override
    public String place() {
      return sheet + "!" + cell;
    }
  }

  /**
   * A clause of a plan document, 条款.
   *
   * @param code code of the plan document
   * @param title its title in Chinese
   * @param clause the clause path as printed, such as {@code 三(三)}
   * @param id the figure's or goal's id within the document
   */
  record Clause(String code, String title, String clause, String id) implements Source {
    @Override
    public String locator() {
      return code + "#" + id;
    }

    @Override
    public String document() {
      return code;
    }

    @Override
    public String place() {
      return clause;
    }
  }
}
