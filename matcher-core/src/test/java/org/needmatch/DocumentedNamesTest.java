package org.needmatch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Classes and members that the documents name are there. */
@AnalyzeClasses(packages = "org.needmatch", importOptions = DoNotIncludeTests.class)
class DocumentedNamesTest {
  /**
   * A name of two words or more, by itself or with a member, which may have
   * arguments.
   */
  private static final Pattern NAME = Pattern
      .compile("`([A-Z][a-z]+[A-Z]\\w*)(?:\\.(\\w+)[^`\\n]*)?`");
  private static final Pattern ELSEWHERE = Pattern.compile(
      "\\w+(Test|Properties|Benchmark)|RejectedExecutionException|ServiceLoader|AssertionError"
          + "|MeterRegistry|OutOfMemoryError|CancellationException");
  private static final List<Path> OTHER_ARTIFACTS = List.of(
      Path.of("../matcher-testkit/src/main/java/org/needmatch/testkit"),
      Path.of("../matcher-json/src/main/java/org/needmatch/json"),
      Path.of("../matcher-server/src/main/java/org/needmatch/server/http"),
      Path.of("../matcher-server/src/main/java/org/needmatch/server/api"),
      Path.of("../matcher-server/src/main/java/org/needmatch/server/desk"),
      Path.of("../matcher-examples/own-strategy/src/main/java/org/needmatch/examples/strategy"),
      Path.of("../matcher-ortools/src/main/java/org/needmatch/ortools"),
      Path.of("../matcher-spark/src/main/java/org/needmatch/spark"),
      Path.of("../matcher-micrometer/src/main/java/org/needmatch/micrometer"),
      Path.of("../needmatch-spring-boot-starter/src/main/java/org/needmatch/spring"));

  @ArchTest
  static void namesAreOfClasses(JavaClasses classes) throws IOException {
    Map<String, Set<JavaClass>> byName = classes.stream()
        .collect(groupingBy(JavaClass::getSimpleName, mapping(type -> type, toSet())));
    var unknown = new TreeSet<String>();
    int seen = 0;
    try (var files = Files.list(Path.of("..", "docs"))) {
      for (var page : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        for (var name : NAME.matcher(Files.readString(page)).results().toList()) {
          seen++;
          if (!ELSEWHERE.matcher(name.group(1)).matches()
              && OTHER_ARTIFACTS.stream()
                  .noneMatch(folder -> Files.exists(folder.resolve(name.group(1) + ".java")))
              && byName.getOrDefault(name.group(1), Set.of()).stream()
                  .noneMatch(type -> has(type, name.group(2)))) {
            unknown.add(page.getFileName() + ": " + name.group());
          }
        }
      }
    }
    assertThat(seen).as("names found").isGreaterThan(100);
    assertThat(unknown).as("names that no class has").isEmpty();
  }

  private static boolean has(JavaClass type, String member) {
    return member == null
        || type.getMembers().stream().anyMatch(one -> one.getName().equals(member))
        || type.getPackage().getClasses().stream()
            .anyMatch(one -> one.getName().equals(type.getName() + '$' + member));
  }
}
