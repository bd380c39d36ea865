package org.needmatch.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The artifact stands on what embedders are promised, and on nothing else. */
@AnalyzeClasses(packages = "org.needmatch.json", importOptions = DoNotIncludeTests.class)
class JsonArchitectureTest {

  @ArchTest
  static final ArchRule KNOWS_WHAT_IS_EXPORTED_ONLY = classes().should().onlyDependOnClassesThat()
      .resideInAnyPackage("org.needmatch.json", "org.needmatch.api", "org.needmatch.diagnostics",
          "org.needmatch.domain", "org.needmatch.explain", "org.needmatch.io.read",
          "org.needmatch.io.write", "org.needmatch.judge", "org.needmatch.metrics",
          "org.needmatch.plan", "org.needmatch.replan", "org.needmatch.rules", "org.needmatch.run",
          "org.needmatch.strategy", "org.needmatch.whatif", "java..", "org.jspecify..",
          "com.fasterxml.jackson..");

  @ArchTest
  static void nobodySeesTheParser(JavaClasses all) {
    assertThat(all.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(type -> type.getCodeUnits().stream())
        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(unit -> unit.getAllInvolvedRawTypes().stream())
        .filter(type -> type.getName().startsWith("com.fasterxml."))).isEmpty();
  }
}
