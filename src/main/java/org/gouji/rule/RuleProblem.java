package org.gouji.rule;

import java.util.Comparator;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Language;

/**
 * Something wrong in a rule file or profile, 规则文件问题: the only way such problems travel.
 *
 * @param file the file below the rules folder
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param excerpt the words of the file the problem is about
 * @param message what is wrong
 * @param remedy what to do
 */
public record RuleProblem(
    String file, int line, int column, String excerpt, Bilingual message, Bilingual remedy)
    implements Comparable<RuleProblem> {

  private static final Comparator<RuleProblem> ORDER =
      Comparator.comparing(RuleProblem::file)
          .thenComparingInt(RuleProblem::line)
          .thenComparingInt(RuleProblem::column)
          .thenComparing(problem -> problem.message().english());

  /** A problem of a file as a whole, reported at its first character. */
  static RuleProblem ofFile(String file, Bilingual message, Bilingual remedy) {
    return new RuleProblem(file, 1, 1, "", message, remedy);
  }

  /** One line for people: file, line and column, what is wrong, what to do. */
  public String line(Language language) {
    String where = file + ":" + line + ":" + column;
    String words = excerpt.isEmpty() ? "" : " [" + excerpt + "]";
    return where + ": " + message.in(language) + words + " → " + remedy.in(language);
  }

  @Override
  public int compareTo(RuleProblem other) {
    return ORDER.compare(this, other);
  }
}
