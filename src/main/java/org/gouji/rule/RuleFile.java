package org.gouji.rule;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.rule.table.TableRule;

/**
 * A rule file as read, 规则文件.
 *
 * @param path where it lies
 * @param name its path below the rules folder with forward slashes, as problems name it
 * @param family the name of the folder it lies in
 * @param text its content
 * @param hash SHA-256 of the content, in hexadecimal
 * @param row the row of a tie-out table the rule is written in, unless it has a file of its own
 */
public record RuleFile(
    Path path, String name, String family, String text, String hash, Optional<TableRule> row) {

  static RuleFile of(Path path, String name, String family, String text) {
    return new RuleFile(path, name, family, text, Sha256.hex(text), Optional.empty());
  }

  /** A row of a table, which stands for the rule file it becomes. */
  static RuleFile of(Path table, String name, String family, TableRule row) {
    String text = row.drl();
    return new RuleFile(table, name, family, text, Sha256.hex(text), Optional.of(row));
  }

  /** Where the rule is written: the file, for a row of a table with its cell. */
  public String locator() {
    return row.map(cell -> name + "!" + cell.place()).orElse(name);
  }

  /** A problem at a line of the text, told at the cell the line comes from. */
  RuleProblem located(RuleProblem problem) {
    return row.map(cell -> problem.inCell(cell.sheet(), cell.row(), cell.columnOf(problem.line())))
        .orElse(problem);
  }

  @Override
  public String toString() {
    return locator();
  }

  /** The code the file name starts with, such as {@code ARI-001}, as far as it has one. */
  String codeInName() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.length() < 7 ? last : last.substring(0, 7);
  }
}
