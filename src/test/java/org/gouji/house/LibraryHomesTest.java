package org.gouji.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.gouji.house.OurClasses.MAIN;
import static org.gouji.house.OurClasses.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An outside library has one home, 一库一处: replacing it touches one package. */
class LibraryHomesTest {

  private static final DescribedPredicate<JavaClass> QUTE =
      resideInAPackage("io.quarkus.qute..").as("belong to Qute");
  private static final DescribedPredicate<JavaClass> SCHEDULER =
      resideInAPackage("io.quarkus.scheduler..").as("belong to the Quarkus scheduler");

  private record Home(DescribedPredicate<JavaClass> library, List<String> packages) {}

  private static final List<Home> HOMES =
      List.of(
          new Home(
              resideInAnyPackage(
                      "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
                  .as("belong to Apache POI"),
              List.of("workbook", "report", "plan.text.source")),
          new Home(
              resideInAnyPackage("com.fasterxml.aalto..", "org.codehaus.stax2..")
                  .as("belong to Aalto"),
              List.of("workbook")),
          new Home(
              resideInAPackage("org.jsoup..").as("belong to jsoup"),
              List.of("workbook", "plan.text.source")),
          new Home(
              resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                  .as("belong to PDFBox"),
              List.of("plan.text.source")),
          new Home(
              resideInAPackage("com.ibm.icu..").as("belong to ICU"), List.of("plan.text.source")),
          new Home(
              resideInAnyPackage(
                      "org.drools..", "org.kie..", "com.github.javaparser..", "org.eclipse.jdt..")
                  .as("belong to Drools and the compilers it brings"),
              List.of("rule")),
          new Home(resideInAPackage("picocli..").as("belong to picocli"), List.of("cli")),
          new Home(QUTE, List.of("report", "web")),
          new Home(SCHEDULER, List.of("audit")),
          new Home(
              resideInAnyPackage(
                      "io.quarkus..",
                      "io.smallrye..",
                      "io.vertx..",
                      "jakarta.ws.rs..",
                      "jakarta.inject..",
                      "jakarta.enterprise..",
                      "jakarta.annotation..",
                      "org.eclipse.microprofile..",
                      "org.jboss.resteasy..")
                  .and(not(QUTE))
                  .and(not(SCHEDULER))
                  .as("belong to Quarkus, CDI and Jakarta REST"),
              List.of("store", "audit", "web")),
          new Home(
              resideInAnyPackage("java.sql..", "javax.sql..", "org.flywaydb..")
                  .as("belong to JDBC"),
              List.of("store")));

  @TestFactory
  Stream<DynamicTest> eachLibraryHasOneHome() {
    return HOMES.stream()
        .map(home -> DynamicTest.dynamicTest(home.library().getDescription(), () -> check(home)));
  }

  private static void check(Home home) {
    String[] packages =
        home.packages().stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat(home.library())
        .because(
            "classes that %s are used only in %s. Let that package offer what you need in our own words (a record"
                    .formatted(home.library().getDescription(), home.packages())
                + " or an interface of the domain) and use that")
        .allowEmptyShould(true)
        .check(MAIN);
  }
}
