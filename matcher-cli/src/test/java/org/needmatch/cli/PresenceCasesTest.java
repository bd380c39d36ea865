package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Households, and who is with children and beside pending checks. */
class PresenceCasesTest {
  @TempDir
  Path folder;

  /** The ids of those who have a place. */
  private List<String> placed(String name) throws IOException {
    var plan = folder.resolve("plan");
    Shell.run("solve", Case.path(name), "--out", plan, "--steps", 40);
    return Files.readAllLines(plan.resolve("assignments.csv")).stream().skip(1)
        .map(row -> row.split(",", -1)[6]).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"house/c", "house/c2", "house/c3", "safeguarding/u-hh-own-row-unchecked",
      "safeguarding/u-hh-own-row-15", "safeguarding/u-lone-unchecked",
      "safeguarding/u-two-unchecked", "safeguarding/u-two-unchecked-supervised-nobody",
      "safeguarding/u-pend-sup-unchecked"})
  void nobodyIsPlaced(String name) throws IOException {
    assertThat(placed(name)).isEmpty();
  }

  @Test
  void aSupervisorWhoseCheckIsTooOldIsPlacedWithoutThePendingOne() throws IOException {
    assertThat(placed("safeguarding/u-pend-sup-renewal")).containsExactly("s");
  }

  @Test
  void aHouseholdOfCheckedMembersIsPlacedAndShutOutByNothing() throws IOException {
    assertThat(placed("safeguarding/u-hh-all-checked")).containsExactly("h");
    assertThat(Files.readAllLines(folder.resolve("plan/problems.csv"))).hasSize(1);
  }
}
