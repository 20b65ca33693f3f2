package org.gouji.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.Nature;
import org.gouji.codelist.RegionLevel;
import org.gouji.figure.Figure;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.figure.PeriodKind;
import org.gouji.figure.Subject;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Verdict;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.rule.formula.Term;
import org.gouji.rule.scope.FiguresBeside;
import org.gouji.rule.scope.PlaceFigures;
import org.gouji.rule.scope.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas over what a table states about a place. All numbers are synthetic. */
class TieOutsTest {

  private final Map<String, Figure> stated = new HashMap<>();

  @ParameterizedTest
  @CsvSource({
    "EQUAL, 100, 60, 40, PASS",
    "EQUAL, 101, 60, 40, PASS",
    "EQUAL, 101.5, 60.5, 40.5, VIOLATED",
    "EQUAL, 110, 60, 40, VIOLATED",
    "AT_MOST, 110, 60, 40, VIOLATED",
    "AT_MOST, 90, 60, 40, PASS",
    "AT_LEAST, 90, 60, 40, VIOLATED",
    "AT_LEAST, 110, 60, 40, PASS",
    "BELOW, 110, 60, 40, VIOLATED",
    "ABOVE, 90, 60, 40, VIOLATED",
    "ABOVE, 110, 60, 40, PASS",
    "BELOW, 90, 60, 40, PASS"
  })
  void aRelationIsViolatedOnlyIfNoRoundingCanSaveIt(
      RelationSign relation, String whole, String one, String other, Verdict verdict) {
    state("whole", whole);
    state("one", one);
    state("other", other);

    assertThat(judge(relation, "one + other", "").verdict()).isEqualTo(verdict);
  }

  @Test
  void whatFitsAtTheEdgeOfRoundingOnlyIsTight() {
    state("whole", "10.4");
    state("one", "10.5");

    assertThat(judge(RelationSign.AT_LEAST, "one", "").verdict()).isEqualTo(Verdict.TIGHT);
    assertThat(judge(RelationSign.ABOVE, "one", "").verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(judge(RelationSign.EQUAL, "one", "").verdict()).isEqualTo(Verdict.TIGHT);
  }

  @ParameterizedTest
  @CsvSource({"'', VIOLATED", "4%, VIOLATED", "5%, PASS", "4亿元, VIOLATED", "5亿元, PASS"})
  void aToleranceWidensTheRightSide(String tolerance, Verdict verdict) {
    state("whole", "105.0");
    state("one", "100.0");

    assertThat(judge(RelationSign.EQUAL, "one", tolerance).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "NON_NULL, UNDECIDABLE",
    "NON_ZERO, VIOLATED",
    "PARTIAL_NULL, UNDECIDABLE",
    "PARTIAL_ZERO, VIOLATED",
    "ALWAYS_NULL, UNDECIDABLE",
    "ALWAYS_ZERO, VIOLATED"
  })
  void aMissingPartCountsAsTheModeSays(MissingMode mode, Verdict verdict) {
    state("whole", "100");
    state("one", "60");

    assertThat(hold(RelationSign.EQUAL, "one + other", "", mode).verdict()).isEqualTo(verdict);
  }

  @Test
  void knownPartsThatExceedTheWholeAreViolatedWhateverIsMissing() {
    state("whole", "50");
    state("one", "60");

    assertThat(judge(RelationSign.EQUAL, "one + other", "").verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(judge(RelationSign.EQUAL, "one + profit", "").verdict())
        .isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void aTableWithoutTheLeadingFigureOrAnythingToCompareItWithIsNotJudged() {
    state("one", "60");
    assertThat(judge(RelationSign.EQUAL, "one + other", "").verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);

    stated.clear();
    state("whole", "60");
    assertThat(judge(RelationSign.EQUAL, "one + other", "").verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void aLeadingFigureThatIsABlankIsUndecidable() {
    stated.put("whole", Stating.figure("B1").of("whole").missing());
    state("one", "60");

    assertThat(judge(RelationSign.EQUAL, "one", "").verdict()).isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void aDivisorOfZeroIsUndecidable() {
    state("whole", "60");
    stated.put("one", Stating.figure("B2").of("one").in("家").is("0"));

    assertThat(judge(RelationSign.EQUAL, "whole / one", "").verdict())
        .isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void figuresInUnitsThatCannotBeComparedAreUndecidable() {
    state("whole", "60");
    stated.put("one", Stating.figure("B2").of("one").in("家").is("60"));

    assertThat(judge(RelationSign.EQUAL, "one", "").verdict()).isEqualTo(Verdict.UNDECIDABLE);
  }

  @Test
  void anEarlierFigureIsAskedForByItsMark() {
    state("whole", "100");
    stated.put("year_before(whole)", Stating.figure("B9").of("whole").is("60"));
    state("one", "20");

    assertThat(judge(RelationSign.EQUAL, "year_before(whole) + one", "").verdict())
        .isEqualTo(Verdict.VIOLATED);
  }

  private void state(String indicator, String value) {
    stated.put(indicator, Stating.figure(indicator).of(indicator).is(value));
  }

  private Judgement judge(RelationSign relation, String right, String tolerance) {
    return hold(relation, right, tolerance, MissingMode.NON_NULL);
  }

  private Judgement hold(RelationSign relation, String right, String tolerance, MissingMode mode) {
    ScopeKey key = new ScopeKey(Subject.region("510000"), "", Period.year(2022), "表1");
    PlaceFigures place =
        new PlaceFigures(
            key, FigureKind.ACTUAL, PeriodKind.YEAR, RegionLevel.PROVINCE, "", "表1", new Table());
    return TieOuts.hold(place, "whole", relation, right, tolerance, mode, Reach.TABLE);
  }

  /** One table that states what the test has stated. */
  private final class Table implements FiguresBeside {
    @Override
    public Found find(Term term, Reach reach) {
      return new Found(Optional.ofNullable(stated.get(term.code())), false);
    }

    @Override
    public Optional<Indicator> indicator(String code) {
      return Optional.of(
          code.equals("profit")
              ? Stating.profit()
              : Stating.indicator(code, Nature.FLOW, Dimension.MONEY));
    }

    @Override
    public Optional<UnitOfMeasure> unit(String symbol) {
      return Optional.of(
          symbol.equals("家")
              ? new UnitOfMeasure("家", "firms", Dimension.COUNT, BigDecimal.ONE)
              : new UnitOfMeasure("亿元", "100 m CNY", Dimension.MONEY, new BigDecimal("1E8")));
    }
  }
}
