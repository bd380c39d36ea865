package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Volunteer;

/**
 * A folder that a test writes a problem into, and a small problem to begin
 * with.
 */
abstract class WrittenFolder {
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  static final LocalTime NINE = LocalTime.of(9, 0);
  static final LocalTime NOON = LocalTime.NOON;

  @TempDir
  Path folder;

  static ProblemBuilder small() {
    return Problem.builder(MONDAY).add(volunteer("V1"))
        .add(Need.builder("N1").at(53.5, -1.75).on(MONDAY.plusDays(1), NINE, NOON).build());
  }

  static Volunteer volunteer(String id) {
    return Volunteer.builder(id).available(MONDAY, NINE, NOON).build();
  }

  List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  List<String> lines(String name) throws IOException {
    assertThat(read(name)).endsWith("\n").doesNotContain("\r").doesNotStartWith("\uFEFF");
    return read(name).lines().toList();
  }
}
