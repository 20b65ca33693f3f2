package org.gouji.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;
import org.junit.jupiter.api.Test;

/** What must hold across the shipped dictionary. */
class IndicatorDictionaryTest {
  private static final Map<Dimension, Set<Dimension>> QUOTIENT_OF =
      Map.of(
          Dimension.MONEY_PER_AREA, Set.of(Dimension.MONEY, Dimension.AREA),
          Dimension.MONEY_PER_PERSON, Set.of(Dimension.MONEY, Dimension.PERSONS),
          Dimension.ENERGY_PER_MONEY, Set.of(Dimension.ENERGY, Dimension.MONEY));

  private final Indicators indicators = ShippedCodelists.ALL.indicators();

  @Test
  void theDimensionIsThatOfTheUnit() {
    assertThat(indicators.all())
        .allSatisfy(
            indicator ->
                assertThat(ShippedCodelists.ALL.units().find(indicator.unit()))
                    .map(UnitOfMeasure::dimension)
                    .contains(indicator.dimension()));
  }

  @Test
  void numeratorAndDenominatorExistAndComeTogether() {
    assertThat(indicators.all())
        .allSatisfy(
            indicator -> {
              assertThat(indicator.numerator().isPresent())
                  .as(indicator.code())
                  .isEqualTo(indicator.denominator().isPresent());
              indicator.numerator().ifPresent(this::exists);
              indicator.denominator().ifPresent(this::exists);
            });
  }

  @Test
  void aRatioHasTheDimensionOfItsQuotient() {
    assertThat(indicators.all())
        .filteredOn(indicator -> indicator.numerator().isPresent() && !indicator.overAverage())
        .allSatisfy(
            indicator -> {
              Set<Dimension> parts =
                  Stream.of(indicator.numerator(), indicator.denominator())
                      .map(this::linked)
                      .map(Indicator::dimension)
                      .collect(Collectors.toSet());
              if (indicator.dimension() == Dimension.RATIO) {
                assertThat(parts).as(indicator.code()).hasSize(1);
              } else {
                assertThat(parts)
                    .as(indicator.code())
                    .isEqualTo(QUOTIENT_OF.get(indicator.dimension()));
              }
            });
  }

  @Test
  void aPartHasTheDimensionOfItsWhole() {
    linkedAgree(Indicator::subsetOf, Indicator::dimension);
  }

  @Test
  void aVariantDiffersFromItsMeasureOnlyByScope() {
    linkedAgree(Indicator::variantOf, Indicator::dimension);
    linkedAgree(Indicator::variantOf, Indicator::nature);
    assertThat(indicators.all())
        .filteredOn(indicator -> indicator.variantOf().isPresent())
        .allSatisfy(indicator -> assertThat(indicator.defaultScope()).isPresent());
  }

  @Test
  void onlySharesAreBounded() {
    assertThat(indicators.all())
        .filteredOn(Indicator::partOfWhole)
        .allSatisfy(
            indicator -> {
              assertThat(indicator.nature()).as(indicator.code()).isEqualTo(Nature.SHARE);
              assertThat(indicator.dimension()).isEqualTo(Dimension.RATIO);
            });
  }

  @Test
  void growthsAndRanksAreNeverSummed() {
    assertThat(indicators.all())
        .filteredOn(i -> Set.of(Nature.GROWTH, Nature.RANK, Nature.RATIO).contains(i.nature()))
        .allSatisfy(
            indicator ->
                assertThat(indicator.additivity())
                    .as(indicator.code())
                    .isEqualTo(new Additivity(false, false, false)));
  }

  @Test
  void growthProfitsAndTheirSharesMayBeNegative() {
    assertThat(indicators.all())
        .filteredOn(indicator -> indicator.nature() == Nature.GROWTH)
        .allMatch(Indicator::mayBeNegative);
    assertThat(linked(Optional.of("total_profit")).mayBeNegative()).isTrue();
    assertThat(linked(Optional.of("total_profit_share_of_province")))
        .matches(share -> share.mayBeNegative() && !share.partOfWhole());
    assertThat(linked(Optional.of("total_profit_rank")).mayBeNegative()).isFalse();
    assertThat(linked(Optional.of("industrial_value_added")).mayBeNegative()).isFalse();
    assertThat(linked(Optional.of("new_little_giants")).mayBeNegative()).isFalse();
  }

  @Test
  void aBoundedShareIsNeverNegative() {
    assertThat(indicators.all())
        .filteredOn(Indicator::partOfWhole)
        .noneMatch(Indicator::mayBeNegative);
  }

  @Test
  void everyNameOfTheFileFindsItsOwnIndicator() {
    for (Indicator indicator : indicators.all()) {
      assertThat(indicators.find(indicator.name()))
          .map(match -> match.indicator().code())
          .as(indicator.name())
          .contains(indicator.code());
      for (String alias : indicator.aliases()) {
        assertThat(indicators.find(alias))
            .map(match -> match.indicator().code())
            .as(alias)
            .contains(indicator.code());
      }
    }
  }

  private void exists(String code) {
    assertThat(indicators.byCode(code)).as(code).isPresent();
  }

  private <V> void linkedAgree(
      Function<Indicator, Optional<String>> link, Function<Indicator, V> property) {
    assertThat(indicators.all())
        .filteredOn(indicator -> link.apply(indicator).isPresent())
        .allSatisfy(
            indicator ->
                assertThat(property.apply(indicator))
                    .as(indicator.code())
                    .isEqualTo(property.apply(linked(link.apply(indicator)))));
  }

  private Indicator linked(Optional<String> code) {
    return code.flatMap(indicators::byCode).orElseThrow();
  }
}
