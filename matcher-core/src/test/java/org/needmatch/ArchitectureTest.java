package org.needmatch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** The boundaries between packages, held on every build. */
@AnalyzeClasses(packages = "org.needmatch", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> NOT_IN_SIGNATURES = List.of("ai.timefold.", "com.fasterxml.",
      "de.siegmar.", "biweekly.");

  /** Where embedders add Timefold constraint streams of their own. */
  private static final String EMBEDDERS_STREAMS = "org.needmatch.timefold..";

  @ArchTest
  static final ArchRule NO_CYCLES = slices().assignedFrom(Features.SLICES).should()
      .beFreeOfCycles();

  @ArchTest
  static final ArchRule DOMAIN_IMPORTS_NO_SIBLING = classes().that()
      .resideInAPackage("org.needmatch.domain..").should().onlyDependOnClassesThat()
      .resideInAnyPackage("org.needmatch.domain..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule POLICY_KNOWS_THE_DOMAIN_ONLY = classes().that()
      .resideInAPackage("org.needmatch.internal.policy..").should().onlyDependOnClassesThat()
      .resideInAnyPackage("org.needmatch.internal.policy..", "org.needmatch.policy..",
          "org.needmatch.domain..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule JUDGE_IS_INDEPENDENT = classes().that()
      .resideInAnyPackage("org.needmatch.judge..", "org.needmatch.internal.judge..").should()
      .onlyDependOnClassesThat().resideInAnyPackage("org.needmatch.judge..",
          "org.needmatch.internal.judge..", "org.needmatch.domain..", "org.needmatch.diagnostics..",
          "org.needmatch.plan..", "java..", "org.jspecify..", "de.siegmar.fastcsv.reader");

  @ArchTest
  static final ArchRule TIMEFOLD_IN_ONE_PLACE = noClasses().that()
      .resideOutsideOfPackages("org.needmatch.internal.timefold..", EMBEDDERS_STREAMS).should()
      .dependOnClassesThat().resideInAPackage("ai.timefold..");

  @ArchTest
  static final ArchRule JACKSON_AT_THE_EDGES = noClasses().that()
      .resideOutsideOfPackages("org.needmatch.io..", "org.needmatch.internal.io..",
          "org.needmatch.judge.proof")
      .should().dependOnClassesThat().resideInAnyPackage("com.fasterxml..", "de.siegmar..");

  @ArchTest
  static final ArchRule CALENDARS_IN_ONE_PLACE = noClasses().that()
      .resideOutsideOfPackage("org.needmatch.internal.report.ical..").should().dependOnClassesThat()
      .resideInAnyPackage("biweekly..", "com.github.mangstadt..");

  /**
   * What an embedder's strategy has is enough for mechanisms of the literature.
   */
  @ArchTest
  static final ArchRule MECHANISMS_STAND_ON_THE_FRONT_DOOR = classes().that()
      .resideInAPackage("org.needmatch.internal.literature..").and()
      .haveSimpleNameNotStartingWith("OnlineArrival").and().haveSimpleNameNotStartingWith("Lottery")
      .and().haveSimpleNameNotStartingWith("WeekProgram").and().areTopLevelClasses().should()
      .onlyDependOnClassesThat().resideInAnyPackage("org.needmatch.internal.literature..",
          "org.needmatch.strategy..", "org.needmatch.domain..", "org.needmatch.plan..", "java..",
          "org.jspecify..");

  /** So that no log, page or document can hold how people are reached. */
  @ArchTest
  static final ArchRule CONTACTS_STAY_WITH_MESSAGES = noClasses().that()
      .resideOutsideOfPackages("org.needmatch.internal.contact..",
          "org.needmatch.internal.messages..", "org.needmatch.internal.io.read..",
          "org.needmatch.internal.io.write..")
      .should().dependOnClassesThat().resideInAPackage("org.needmatch.internal.contact..");

  @ArchTest
  static final ArchRule SOLVERS_DO_NOT_READ_OR_WRITE = noClasses().that()
      .resideInAnyPackage("org.needmatch.strategy..", "org.needmatch.internal.search..",
          "org.needmatch.internal.timefold..", "org.needmatch.internal.baseline..",
          "org.needmatch.rules..", "org.needmatch.internal.rules..",
          "org.needmatch.internal.instance..", "org.needmatch.metrics..",
          "org.needmatch.internal.metrics..", "org.needmatch.explain..",
          "org.needmatch.internal.explain..")
      .should().dependOnClassesThat()
      .resideInAnyPackage("org.needmatch.io..", "org.needmatch.internal.io..", "java.nio.file..");

  @ArchTest
  static final ArchRule NO_LOGGING_BACKEND = noClasses().should().dependOnClassesThat()
      .resideInAnyPackage("ch.qos.logback..", "org.apache.logging..", "org.apache.log4j..",
          "java.util.logging..");

  @ArchTest
  static final ArchRule NOTHING_RUNS_ON_THE_COMMON_POOL = noClasses().should()
      .callMethodWhere(describe("runs on the common pool", call -> {
        var name = call.getTarget().getName();
        return name.startsWith("parallel") || name.endsWith("Async") || name.equals("commonPool");
      }));

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses().should()
      .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)");

  @ArchTest
  static final ArchRule API_SIGNATURES_ARE_OURS = codeUnits().that()
      .areDeclaredInClassesThat(describe("are public API", ArchitectureTest::isApi)).and()
      .areDeclaredInClassesThat().resideOutsideOfPackage(EMBEDDERS_STREAMS).and()
      .doNotHaveModifier(JavaModifier.PRIVATE).and(notPackagePrivate()).should(nameOnlyOurTypes());

  private static boolean isApi(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getPackageName().startsWith("org.needmatch.internal");
  }

  private static DescribedPredicate<JavaCodeUnit> notPackagePrivate() {
    return describe("are public or protected",
        unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
            || unit.getModifiers().contains(JavaModifier.PROTECTED));
  }

  private static ArchCondition<JavaCodeUnit> nameOnlyOurTypes() {
    return new ArchCondition<>("name no type of another library") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        Stream
            .of(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()),
                unit.getThrowsClause().getTypes().stream())
            .flatMap(types -> types).map(JavaClass::getName)
            .filter(name -> NOT_IN_SIGNATURES.stream().anyMatch(name::startsWith))
            .forEach(name -> events.add(SimpleConditionEvent.violated(unit,
                unit.getFullName() + " has " + name + " in its signature")));
      }
    };
  }
}
