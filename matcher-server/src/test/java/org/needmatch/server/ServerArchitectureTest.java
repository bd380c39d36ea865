package org.needmatch.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * HTTP knows nothing of what is served, and those who serve nothing of each
 * other.
 */
@AnalyzeClasses(packages = "org.needmatch.server", importOptions = DoNotIncludeTests.class)
class ServerArchitectureTest {

  @ArchTest
  static final ArchRule HTTP_KNOWS_SENTENCES_ONLY = classes().that()
      .resideInAPackage("org.needmatch.server.http").should().onlyDependOnClassesThat()
      .resideInAnyPackage("org.needmatch.server.http", "org.needmatch.internal.text", "java..",
          "com.sun.net.httpserver", "org.jspecify..", "org.slf4j..", "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule PROGRAMS_GET_WHAT_EMBEDDERS_MAY_USE = classes().that()
      .resideInAPackage("org.needmatch.server.api").should().onlyDependOnClassesThat()
      .resideInAnyPackage("org.needmatch.server.api", "org.needmatch.server.http",
          "org.needmatch.api", "org.needmatch.diagnostics", "org.needmatch.domain",
          "org.needmatch.explain", "org.needmatch.internal.text", "org.needmatch.io.read",
          // Packs by name, and what they ask of a role: no front door has them yet.
          "org.needmatch.internal.io.read", "org.needmatch.internal.policy", "org.needmatch.judge",
          "org.needmatch.json", "org.needmatch.metrics", "org.needmatch.plan",
          "org.needmatch.policy", "org.needmatch.replan", "org.needmatch.rules",
          "org.needmatch.run", "org.needmatch.strategy", "org.needmatch.whatif", "java..",
          "org.jspecify..", "org.slf4j..", "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule THE_DESK_KNOWS_NOTHING_OF_PROGRAMS = noClasses().that()
      .resideInAPackage("org.needmatch.server.desk..").should().dependOnClassesThat()
      .resideInAPackage("org.needmatch.server.api..");

  @ArchTest
  static final ArchRule THE_JDKS_SERVER_IN_ONE_PLACE = noClasses().that()
      .resideOutsideOfPackage("org.needmatch.server.http").should().dependOnClassesThat()
      .resideInAPackage("com.sun.net.httpserver");
}
