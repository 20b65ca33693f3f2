package org.gouji.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.gouji.house.OurClasses.MAIN;
import static org.gouji.house.OurClasses.ROOT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Imports run one way, 依赖方向: from the doors down to the written number. */
class ImportDirectionsTest {

  /** Each package and the packages of ours it may import. */
  private static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

  static {
    MAY_IMPORT.put("quantity", Set.of());
    MAY_IMPORT.put("codelist", Set.of("quantity"));
    MAY_IMPORT.put("figure", Set.of("quantity", "codelist"));
    MAY_IMPORT.put("issue", Set.of("quantity", "codelist", "figure"));
    MAY_IMPORT.put("plan", Set.of("quantity", "codelist", "figure", "issue"));
    MAY_IMPORT.put("workbook", Set.of("quantity", "codelist", "figure", "issue"));
    MAY_IMPORT.put("rule", Set.of("quantity", "codelist", "figure", "issue", "plan"));
    MAY_IMPORT.put(
        "check", Set.of("quantity", "codelist", "figure", "issue", "plan", "rule", "workbook"));
    MAY_IMPORT.put("store", and("check", MAY_IMPORT.get("check")));
    MAY_IMPORT.put("report", and("check", MAY_IMPORT.get("check")));
    MAY_IMPORT.put("audit", and("store", and("report", and("check", MAY_IMPORT.get("check")))));
    MAY_IMPORT.put("web", and("audit", MAY_IMPORT.get("audit")));
    MAY_IMPORT.put("cli", and("audit", MAY_IMPORT.get("audit")));
  }

  @TestFactory
  Stream<DynamicTest> eachPackageImportsOnlyWhatStandsBelowIt() {
    return MAY_IMPORT.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> importsOnly(entry.getKey(), entry.getValue())));
  }

  private static void importsOnly(String name, Set<String> below) {
    String[] allowed =
        Stream.concat(Stream.of(name), below.stream())
            .map(ImportDirectionsTest::withSubpackages)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(withSubpackages(name))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .because(
            "imports run one way and '%s' may import %s of ours. Move the code down to the package"
                    .formatted(name, below.isEmpty() ? "nothing" : new TreeSet<>(below))
                + " whose job it is, or pass the value in through the constructor; do not turn the"
                + " arrow round. The table is docs/architecture.md, its guard is MAY_IMPORT here")
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void eachClassLivesInAPackageOfTheTable() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .resideInAnyPackage(
            MAY_IMPORT.keySet().stream()
                .map(ImportDirectionsTest::withSubpackages)
                .toArray(String[]::new))
        .because(
            "a package is named after its one job. Put the class where its job lives; a really new"
                + " job needs a row in docs/architecture.md and in MAY_IMPORT here")
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void noPackagesGoRoundInCircles() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .because(
            "two packages that need each other are one package, or hide a third. Move what both"
                + " use down, or let the upper one hand the value in")
        .allowEmptyShould(true)
        .check(MAIN);
  }

  private static Set<String> and(String one, Set<String> others) {
    return Stream.concat(Stream.of(one), others.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static String withSubpackages(String name) {
    return ROOT + "." + name + "..";
  }
}
