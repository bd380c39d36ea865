package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans and certificates in parts, through solve and verify. */
class PartsCommandTest {
  private static final String FIRST = "part-00001.csv";
  private static final String SECOND = "part-00002.csv";

  @TempDir
  Path folder;

  private Path city;
  private Path plan;

  @BeforeEach
  void solve() {
    city = folder.resolve("city");
    plan = folder.resolve("plan");
    assertThat(Shell.run("generate", "--volunteers", 60, "--seats", 80, "--out", city).code())
        .isZero();
    solve(plan, "--parts", "4");
  }

  private void solve(Path out, String... more) {
    var run = Shell.run(concat(new Object[]{"solve", city, "--out", out, "--steps", 3}, more));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Object[] concat(Object[] some, String... more) {
    var all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  @Test
  void partsSayWhatSingleFilesDo() throws IOException {
    var whole = folder.resolve("whole");
    solve(whole);
    assertThat(plan.resolve("assignments.csv")).doesNotExist();
    assertThat(plan.resolve("assignments").resolve(SECOND)).exists();
    assertThat(rows(plan.resolve("assignments")))
        .containsExactlyInAnyOrderElementsOf(rows(whole.resolve("assignments.csv")));
    assertThat(rows(plan.resolve("certificate")))
        .containsExactlyInAnyOrderElementsOf(rows(whole.resolve("certificate.csv")));

    var parts = Shell.run("verify", city, plan, "--json");
    var single = Shell.run("verify", city, whole, "--json");
    assertThat(parts.code()).isZero();
    assertThat(parts.json()).isEqualTo(single.json());
    assertThat(Shell.run("verify", city, plan).out()).contains("certificate proves that")
        .contains("summary.json says the same.");
  }

  private static List<String> rows(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return Files.readAllLines(place).stream().skip(1).toList();
    }
    try (var files = Files.list(place)) {
      var rows = new ArrayList<String>();
      for (var file : files.filter(one -> one.getFileName().toString().startsWith("part-"))
          .toList()) {
        rows.addAll(rows(file));
      }
      return rows;
    }
  }

  @Test
  void aSetOfTheOtherKindTakesThePlaceOfThisOne() {
    solve(plan);
    assertThat(plan.resolve("assignments").resolve(FIRST)).doesNotExist();
    assertThat(plan.resolve("certificate").resolve("manifest.csv")).doesNotExist();
    assertThat(Shell.run("verify", city, plan).code()).isZero();
    solve(plan, "--parts", "2");
    assertThat(plan.resolve("assignments.csv")).doesNotExist();
    assertThat(plan.resolve("certificate.csv")).doesNotExist();
    assertThat(Shell.run("verify", city, plan).code()).isZero();
  }

  @Test
  void aPlanInPartsIsAPlanForHistoryNextAndCalendars() throws IOException {
    var whole = folder.resolve("whole");
    solve(whole, "--calendar");
    solve(plan, "--parts", "3", "--calendar");
    for (var one : List.of(whole, plan)) {
      var name = one.getFileName().toString();
      assertThat(Shell.run("history", folder.resolve("history-" + name), "--add", one).code())
          .isZero();
      assertThat(
          Shell.run("next", city, "--plan", one, "--to", folder.resolve("next-" + name)).code())
          .isZero();
      solve(one, "--keep", one.toString(), "--calendar");
    }
    for (var file : List.of("history-%s/attendance.csv", "history-%s/history.csv",
        "next-%s/attendance.csv", "%s/calendars.csv")) {
      assertThat(Files.readString(folder.resolve(file.formatted("plan"))))
          .isEqualTo(Files.readString(folder.resolve(file.formatted("whole"))));
    }
    assertThat(Shell.run("history", folder.resolve("history-plan")).out()).contains("1 week kept");
  }

  @Test
  void aPlanThatIsThereInBothFormsIsRefused() throws IOException {
    Files.writeString(plan.resolve("assignments.csv"), "need_id,volunteer_id\n");
    var run = Shell.run("verify", city, plan);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("There is assignments.csv and, in parts,",
        "Take away the one that is not meant.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"removed", "doubled", "swapped", "edited", "unlisted", "relisted"})
  void whatWasDoneToAPartOfTheCertificateIsSaid(String what) throws IOException {
    harm(plan.resolve("certificate"), what);
    var run = Shell.run("verify", city, plan);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).containsPattern("certificate: (certificate/)?(part-0000|manifest)")
        .contains("certificate does not prove the bound");
  }

  @ParameterizedTest
  @ValueSource(strings = {"removed", "doubled", "swapped", "edited", "unlisted"})
  void whatWasDoneToAPartOfThePlanIsSaid(String what) throws IOException {
    harm(plan.resolve("assignments"), what);
    var run = Shell.run("verify", city, plan);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("matcher: assignments: assignments/")
        .contains("Take all files of the folder");
  }

  private static void harm(Path place, String what) throws IOException {
    var first = place.resolve(FIRST);
    var second = place.resolve(SECOND);
    var manifest = place.resolve("manifest.csv");
    switch (what) {
      case "removed" -> Files.delete(second);
      case "doubled" -> Files.copy(second, place.resolve("part-00009.csv"));
      case "swapped" -> {
        Files.move(first, place.resolve("kept"));
        Files.move(second, first);
        Files.move(place.resolve("kept"), second);
      }
      case "edited" ->
        edit(first, text -> text + text.lines().skip(1).findFirst().orElseThrow() + "\n");
      case "unlisted" -> edit(manifest, text -> text.replaceAll("part-00002.csv.*\n", ""));
      case "relisted" -> {
        Files.copy(first, second, StandardCopyOption.REPLACE_EXISTING);
        var rows = Files.readAllLines(manifest);
        rows.set(2, rows.get(1).replace(FIRST, SECOND));
        Files.write(manifest, rows);
      }
      default -> throw new IllegalArgumentException(what);
    }
  }

  private static void edit(Path file, UnaryOperator<String> change) throws IOException {
    Files.writeString(file, change.apply(Files.readString(file)));
  }

  @Test
  void optionsThatCannotBeAreRefused() {
    assertThat(Shell.run("solve", city, "--out", plan, "--parts", "0").err())
        .contains("--parts is 0");
    assertThat(Shell.run("solve", city, "--out", plan, "--parts", "2", "--xlsx").err())
        .contains("--xlsx");
  }
}
