package org.gouji.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.joining;
import static org.gouji.house.OurClasses.ALL;
import static org.gouji.house.OurClasses.MAIN;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits of the code that a reader relies on, 编码约定. */
class CodingHabitsTest {

  /** Members that really need binary floating point, with the reason; class or class.member. */
  private static final Map<String, String> FLOATING_POINT_ALLOWED = Map.of();

  private static final Set<String> BINARY =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private static final Set<String> BANNED_WORDS =
      Set.of(
          "Manager",
          "Helper",
          "Util",
          "Utils",
          "Processor",
          "Handler",
          "Info",
          "Data",
          "Common",
          "Impl",
          "DTO",
          "Dto",
          "Kpi",
          "KPI",
          "Metric");

  private static final String CLI = "org.gouji.cli..";
  private static final String WEB = "org.gouji.web..";
  private static final String AUDIT = "org.gouji.audit..";

  @Test
  void figuresAreNeverBinaryFloatingPoint() {
    classes()
        .should(keepToExactNumbers())
        .because(
            "0.1 + 0.2 is not 0.3 in double, and one lost digit is a false alarm. Use BigDecimal or"
                + " org.gouji.quantity; a real exception goes into FLOATING_POINT_ALLOWED with its"
                + " reason")
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void classNamesSayTheirJob() {
    classes()
        .should(avoidEmptyWords())
        .because(
            "words such as %s say nothing about the job. Name the class after what it does or is,"
                    .formatted(BANNED_WORDS.stream().sorted().collect(joining(", ")))
                + " in the words of docs/glossary.md; a class that resists has two jobs")
        .allowEmptyShould(true)
        .check(ALL);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(CLI)
        .should(accessField(System.class, "out"))
        .orShould(accessField(System.class, "err"))
        .because(
            "the core serves the command line, the service and batch runs alike. Return a value or"
                + " take a listener; org.gouji.cli decides what is printed")
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void nobodyUsesJavaUtilLogging() {
    noClasses()
        .that()
        .doNotHaveSimpleName("LibraryLogs")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .because(
            "problems are returned as values with their place; the service logs through"
                + " org.jboss.logging in web and audit; one class silences libraries")
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void onlyTheDoorsAskWhatTimeItIs() {
    noClasses()
        .that()
        .resideOutsideOfPackages(CLI, WEB, AUDIT)
        .should()
        .accessTargetWhere(readsTheClock())
        .because(
            "the as-of date is an input, else the same files give another report tomorrow. Take a"
                + " LocalDate, Instant or Clock as a parameter; cli, web and audit pass it in")
        .allowEmptyShould(true)
        .check(MAIN);
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    return DescribedPredicate.describe(
        "the clock of the machine is read", access -> readsTheClock(access.getTarget()));
  }

  private static boolean readsTheClock(AccessTarget target) {
    if (!(target instanceof AccessTarget.CodeUnitAccessTarget called)) {
      return false;
    }
    JavaClass owner = called.getOwner();
    List<String> parameters =
        called.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    if (owner.isEquivalentTo(System.class)) {
      return called.getName().equals("currentTimeMillis");
    }
    if (owner.isEquivalentTo(Date.class)) {
      return called.getName().equals("<init>") && parameters.isEmpty();
    }
    if (belongToAnyOf(Clock.class).test(owner)) {
      return called.getName().startsWith("system") || called.getName().startsWith("tick");
    }
    return owner.getPackageName().equals("java.time")
        && called.getName().equals("now")
        && !parameters.contains(Clock.class.getName());
  }

  private static ArchCondition<JavaClass> keepToExactNumbers() {
    return new ArchCondition<>("keep to exact numbers in fields and signatures") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(
                type.getFields().stream().filter(CodingHabitsTest::isInexact),
                type.getCodeUnits().stream().filter(CodingHabitsTest::isInexact))
            .filter(member -> !isAllowed(type.getName()) && !isAllowed(member.getFullName()))
            .forEach(
                member ->
                    events.add(
                        SimpleConditionEvent.violated(
                            member,
                            member.getDescription()
                                + " uses double or float in "
                                + member.getSourceCodeLocation())));
      }
    };
  }

  private static boolean isAllowed(String name) {
    return FLOATING_POINT_ALLOWED.containsKey(name);
  }

  private static boolean isInexact(JavaField field) {
    return field.getAllInvolvedRawTypes().stream().anyMatch(CodingHabitsTest::isBinary);
  }

  private static boolean isInexact(JavaCodeUnit unit) {
    return !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
        && unit.getAllInvolvedRawTypes().stream().anyMatch(CodingHabitsTest::isBinary);
  }

  private static boolean isBinary(JavaClass type) {
    return BINARY.contains(type.getBaseComponentType().getName());
  }

  private static ArchCondition<JavaClass> avoidEmptyWords() {
    return new ArchCondition<>("avoid words without meaning in their names") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        words(type.getSimpleName())
            .filter(BANNED_WORDS::contains)
            .forEach(
                word ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, "%s contains the word %s".formatted(type.getName(), word))));
      }
    };
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_"));
  }
}
