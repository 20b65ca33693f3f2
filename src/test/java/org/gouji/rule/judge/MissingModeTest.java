package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.judge.Stating.actual;
import static org.gouji.rule.judge.Stating.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.figure.Figure;
import org.gouji.issue.Argument;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.PartKind;
import org.gouji.rule.scope.PartWhole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The six modes as VTL 2.2 defines them. In the table a number is stated, {@code —} does not exist,
 * {@code NULL} exists without a value, {@code gap} is a part nobody stated. The whole stands before
 * the equals sign.
 */
class MissingModeTest {

  /**
   * VTL: T and F are the comparison, N is NULL, 0 is no data point. Here T is pass, F violated, N
   * undecidable, 0 not applicable; under non_null no data point is undecidable, U.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // relation,          non_null, non_zero, partial_null, partial_zero, always_null, always_zero
    "100 = 60 + 40,          T, T, T, T, T, T",
    "101 = 60 + 30,          F, F, F, F, F, F",
    "100 = 60 + —,           U, F, N, F, N, F",
    "60  = 60 + —,           U, T, N, T, N, T",
    "60  = 60 + gap,         U, T, N, T, N, T",
    "100 = 60 + gap,         U, F, N, F, N, F",
    "100 = 60 + NULL,        U, N, N, N, N, N",
    "—   = 60 + 40,          U, F, N, F, N, F",
    "NULL = 60 + 40,         U, N, N, N, N, N",
    "NULL = — + gap,         U, N, N, N, N, N",
    "100 = — + —,            U, F, N, F, N, F",
    "0   = — + —,            U, 0, N, T, N, T",
    "0   = 0 + 0,            T, 0, T, T, T, T",
    "—   = 0 + 0,            U, 0, N, T, N, T",
    "—   = — + —,            U, 0, 0, 0, N, T",
    "—   = gap,              U, 0, 0, 0, N, T",
    // an unknown part of what cannot be negative does not mend parts that exceed their whole
    "100 = 60 + 70 + —,      F, F, F, F, F, F",
    "100 = 60 + 70 + NULL,   F, F, F, F, F, F",
  })
  void eachModeGivesTheVerdictOfItsDefinition(
      String relation,
      char nonNull,
      char nonZero,
      char partialNull,
      char partialZero,
      char alwaysNull,
      char alwaysZero) {
    assertThat(List.of(verdicts(relation)))
        .containsExactly(nonNull, nonZero, partialNull, partialZero, alwaysNull, alwaysZero);
  }

  @Test
  void withoutAModeNothingMissingCountsAsZero() {
    PartWhole scope = relation("60 = 60 + —");
    assertThat(TieOut.sum(scope))
        .extracting(Judgement::verdict)
        .isEqualTo(TieOut.sum(scope, MissingMode.NON_NULL).verdict())
        .isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void aValueThatIsOnlyWithheldIsNeverZero() {
    PartWhole scope = scope(actual("w", "60"), List.of(actual("a", "60"), withheld()), List.of());
    assertThat(TieOut.sum(scope, MissingMode.ALWAYS_ZERO).verdict()).isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void whatWasTakenAsZeroCanBeNamed() {
    Judgement judged = TieOut.sum(relation("60 = 60 + — + gap"), MissingMode.PARTIAL_ZERO);
    assertThat(judged.arguments().get("zeros"))
        .isEqualTo(
            new Argument.Several(
                List.of(Terms.asWritten("2 2022"), new Argument.Words("甘孜州", "Garze"))));
  }

  private static Character[] verdicts(String relation) {
    return Stream.of(MissingMode.values())
        .map(mode -> letter(TieOut.sum(relation(relation), mode).verdict(), mode))
        .toArray(Character[]::new);
  }

  private static char letter(Verdict verdict, MissingMode mode) {
    return switch (verdict) {
      case PASS -> 'T';
      case VIOLATED -> 'F';
      case NOT_APPLICABLE -> '0';
      case UNDECIDABLE -> mode == MissingMode.NON_NULL ? 'U' : 'N';
      default -> '?';
    };
  }

  private static PartWhole relation(String text) {
    String[] sides = text.split("=");
    String[] terms = sides[1].split("\\+");
    List<Figure> parts = new ArrayList<>();
    List<Bilingual> missing = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      if (terms[i].strip().equals("gap")) {
        missing.add(new Bilingual("甘孜州", "Garze"));
      } else {
        parts.add(figureOf(String.valueOf(i + 1), terms[i].strip()));
      }
    }
    return scope(figureOf("w", sides[0].strip()), parts, missing);
  }

  private static Figure figureOf(String id, String text) {
    return switch (text) {
      case "—" -> figure(id).in("家").missing();
      case "NULL" -> figure(id).in("家").broken();
      default -> figure(id).in("家").is(text);
    };
  }

  private static Figure withheld() {
    return figure("b").missing("不详");
  }

  private static PartWhole scope(Figure whole, List<Figure> parts, List<Bilingual> missing) {
    return new PartWhole(
        Stating.key(whole),
        whole,
        Optional.empty(),
        parts,
        missing,
        true,
        PartKind.TABLE,
        Stating.TOTAL);
  }
}
