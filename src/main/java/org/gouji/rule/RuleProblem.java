package org.gouji.rule;

import java.util.Comparator;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Language;
import org.gouji.rule.table.CellName;
import org.gouji.rule.table.TableProblem;

/**
 * Something wrong in a rule file or profile, 规则文件问题: the only way such problems travel.
 *
 * @param file the file below the rules folder
 * @param sheet the sheet of a tie-out table, or empty
 * @param line the line or row, counted from 1
 * @param column the column, counted from 1
 * @param excerpt the words of the file the problem is about
 * @param message what is wrong
 * @param remedy what to do
 */
public record RuleProblem(
    String file,
    String sheet,
    int line,
    int column,
    String excerpt,
    Bilingual message,
    Bilingual remedy)
    implements Comparable<RuleProblem> {

  private static final Comparator<RuleProblem> ORDER =
      Comparator.comparing(RuleProblem::file)
          .thenComparing(RuleProblem::sheet)
          .thenComparingInt(RuleProblem::line)
          .thenComparingInt(RuleProblem::column)
          .thenComparing(problem -> problem.message().english());

  /** A problem of a text file. */
  RuleProblem(
      String file, int line, int column, String excerpt, Bilingual message, Bilingual remedy) {
    this(file, "", line, column, excerpt, message, remedy);
  }

  /** A problem of a cell of a tie-out table. */
  static RuleProblem ofCell(String file, TableProblem cell) {
    return new RuleProblem(
        file,
        cell.sheet(),
        cell.row(),
        cell.column(),
        SourceText.shorten(cell.excerpt()),
        cell.message(),
        cell.remedy());
  }

  /** The same problem, told at a cell. */
  RuleProblem inCell(String inSheet, int row, int inColumn) {
    return new RuleProblem(file, inSheet, row, inColumn, excerpt, message, remedy);
  }

  /** The place in the file: line and column, or sheet and cell. */
  public String place() {
    return sheet.isEmpty() ? line + ":" + column : sheet + "!" + CellName.of(line, column);
  }

  /** A problem of a file as a whole, reported at its first character. */
  static RuleProblem ofFile(String file, Bilingual message, Bilingual remedy) {
    return new RuleProblem(file, 1, 1, "", message, remedy);
  }

  /** One line for people: file, line and column, what is wrong, what to do. */
  public String line(Language language) {
    String where = file + (sheet.isEmpty() ? ":" : "!") + place();
    String words = excerpt.isEmpty() ? "" : " [" + excerpt + "]";
    return where + ": " + message.in(language) + words + " → " + remedy.in(language);
  }

  @Override
  public int compareTo(RuleProblem other) {
    return ORDER.compare(this, other);
  }
}
