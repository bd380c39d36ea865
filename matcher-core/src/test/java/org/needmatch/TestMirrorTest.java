package org.needmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes a class finds its test under its name. */
class TestMirrorTest {
  private static final Path MAIN = Path.of("src/main/java/org/needmatch");
  private static final Path TEST = Path.of("src/test/java/org/needmatch");

  @ParameterizedTest
  @ValueSource(strings = {"rules", "policy", "geo"})
  void everyClassOfThePackageHasATestOfItsName(String folder) throws IOException {
    try (var files = Files.list(MAIN.resolve(folder))) {
      var classes = files.filter(TestMirrorTest::isClass)
          .map(file -> file.getFileName().toString().replace(".java", "")).sorted().toList();
      assertThat(classes).as("classes of %s", folder).isNotEmpty();
      assertThat(classes).as("classes of %s without a test of their name", folder)
          .allMatch(name -> isTested(folder + "/" + name));
    }
  }

  private static boolean isTested(String name) {
    return List.of("Test.java", "Properties.java").stream()
        .anyMatch(end -> Files.exists(TEST.resolve(name + end)));
  }

  /** Interfaces and their records say what others do. */
  private static boolean isClass(Path file) {
    var name = file.getFileName().toString().replace(".java", "");
    try {
      return Files.readAllLines(file).stream()
          .anyMatch(line -> line.matches("(public )?(final )?(class|record|enum) " + name + "\\b.*"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
