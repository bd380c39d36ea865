package org.needmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes a class finds its test under its name. */
class TestMirrorTest {
  private static final Path MAIN = Path.of("src/main/java/org/needmatch");
  private static final Path TEST = Path.of("src/test/java/org/needmatch");
  private static final Path LIST = Path
      .of("src/test/resources/org/needmatch/classes-without-a-test.txt");
  /** Lines of code that a class may have without a test of its own. */
  private static final int SHORT = 40;

  @ParameterizedTest
  @ValueSource(strings = {"internal/rules", "internal/policy", "internal/geo", "internal/instance",
      "internal/io/cell"})
  void everyClassOfThePackageHasATestOfItsName(String folder) throws IOException {
    try (var files = Files.list(MAIN.resolve(folder))) {
      var classes = files.filter(TestMirrorTest::hasLogic)
          .map(file -> file.getFileName().toString().replace(".java", "")).sorted().toList();
      assertThat(classes).as("classes of %s", folder).hasSizeGreaterThan(4);
      assertThat(classes.stream().filter(name -> !isTested(folder + "/" + name)).toList())
          .as("classes of %s without a test of their name", folder).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain/DesiredMinimum", "domain/TimeSpan", "plan/Plan", "plan/Score",
      "internal/io/table/ForbiddenColumns", "internal/io/table/NameWords",
      "internal/bound/LexicographicOptimizer", "internal/metrics/Gini", "internal/metrics/Journey",
      "internal/timefold/ScoreAssertion", "internal/search/MemoryEstimate",
      "internal/search/Random64"})
  void theseAreShortAndHaveOne(String name) {
    assertThat(MAIN.resolve(name + ".java")).exists();
    assertThat(isTested(name)).as(name).isTrue();
  }

  @Test
  void everyLongClassHasATestOrStandsInTheListThatOnlyShrinks() throws IOException {
    var bare = new TreeSet<String>();
    for (var module : Files.list(Path.of("..")).toList()) {
      if (Files.isDirectory(module.resolve(MAIN))) {
        try (var files = Files.walk(module.resolve(MAIN))) {
          files.filter(TestMirrorTest::isLong)
              .map(file -> name(module.resolve(MAIN).relativize(file)))
              .filter(name -> !isTested(module, name)).forEach(bare::add);
        }
      }
    }
    assertThat(bare)
        .as("classes of more than %d lines without a test of their name: write one, or take the"
            + " class that has one now out of the list", SHORT)
        .containsExactlyElementsOf(Files.readAllLines(LIST));
  }

  private static boolean isTested(String name) {
    return isTested(Path.of(""), name);
  }

  private static boolean isTested(Path module, String name) {
    return List.of("Test.java", "Properties.java").stream()
        .anyMatch(end -> Files.exists(module.resolve(TEST).resolve(name + end)));
  }

  private static String name(Path file) {
    return file.toString().replace(File.separatorChar, '/').replace(".java", "");
  }

  private static boolean isLong(Path file) {
    return file.toString().endsWith(".java") && !file.toString().endsWith("-info.java")
        && FileSizeTest.codeLines(file) > SHORT;
  }

  /** Interfaces, and records that only hold what they are given, have none. */
  private static boolean hasLogic(Path file) {
    var name = file.getFileName().toString().replace(".java", "");
    try {
      var text = Files.readString(file);
      return text.matches("(?s).*\\n(public )?(final )?(class|record|enum) " + name + "\\b.*")
          && text.contains("return ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
