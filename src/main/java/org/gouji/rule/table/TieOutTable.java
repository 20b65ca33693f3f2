package org.gouji.rule.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gouji.codelist.Codelists;
import org.gouji.rule.formula.FormulaReader;

/**
 * A workbook of tie-outs, 勾稽关系表: one row of the first sheet is one rule, one row of the second one
 * case. A row with something wrong is left out and told; the others count.
 *
 * @param rules in the order of the rows
 * @param cases in the order of the rows
 * @param problems everything wrong, in the order it was found
 */
public record TieOutTable(
    List<TableRule> rules, List<TableCase> cases, List<TableProblem> problems) {

  /** Names of the sheet of tie-outs. */
  public static final List<String> SHEET = List.of("勾稽关系", "tie-outs");

  /** Names of the sheet of cases. */
  public static final List<String> CASES = List.of("用例", "cases");

  private static final List<Class<?>> MAKING_RULES =
      List.of(
          CaseRowReader.class,
          DrlText.class,
          FormulaReader.class,
          HeadedSheet.class,
          IndicatorTerms.class,
          RowColumn.class,
          RowCondition.class,
          RowReader.class,
          RowWording.class,
          TableReading.class,
          Words.class);

  public TieOutTable {
    rules = List.copyOf(rules);
    cases = List.copyOf(cases);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a workbook.
   *
   * @param family the folder of the rule family the workbook lies in
   */
  public static TieOutTable read(Path file, String family, Codelists codelists) {
    return new TableReading(new TableWorkbook(file), family, codelists).read();
  }

  /** A hash over the code that makes rules of rows: other code may make other rules. */
  public static String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> type : MAKING_RULES) {
        try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
          digest.update(code.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read our own classes", e);
    }
  }
}
