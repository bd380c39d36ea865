package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No answer that somebody gave is lost. */
class AnswersTest {
  private static final int WRITERS = 50;

  @TempDir
  Path folder;

  private Path town = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void publish() throws IOException {
    town = TinyTown.write(folder.resolve("town"));
    plan = folder.resolve("plan");
    assertThat(solve().code()).isZero();
  }

  private Shell solve(Object... more) {
    var args = new ArrayList<Object>(List.of("solve", town, "--out", plan, "--steps", 20));
    args.addAll(List.of(more));
    return Shell.run(args.toArray());
  }

  private Shell mark(String volunteer, String need, String status) {
    return Shell.run("mark", plan, "--volunteer", volunteer, "--need", need, "--status", status);
  }

  private String assignments() throws IOException {
    return Files.readString(plan.resolve("assignments.csv"));
  }

  @Test
  void aPlanWithoutAnswersIsMadeAnewAsOftenAsOneLikes() {
    assertThat(solve().code()).isZero();
  }

  @Test
  void aPlanMadeAnewDoesNotWipeAnswers() throws IOException {
    assertThat(mark("ann", "van", "declined").code()).isZero();
    var before = assignments();

    var run = solve();

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("1 answer").contains("--keep " + plan);
    assertThat(assignments()).isEqualTo(before);
    assertThat(solve("--keep", plan).code()).isZero();
    assertThat(solve().code()).as("a refusal in kept.csv is an answer").isEqualTo(5);
    assertThat(solve("--keep", plan).code()).isZero();
    assertThat(solve("--keep", plan.resolve("assignments.csv")).code())
        .as("the file alone knows no refusals").isEqualTo(5);
    assertThat(Files.readString(plan.resolve("kept.csv"))).contains("declined");
  }

  @Test
  void anotherPlanThatIsKeptDoesNotWipeAnswersEither() throws IOException {
    var first = folder.resolve("first");
    assertThat(Shell.run("solve", town, "--out", first, "--steps", 20).code()).isZero();
    assertThat(mark("ann", "van", "declined").code()).isZero();

    assertThat(solve("--keep", first).code()).isEqualTo(5);
    assertThat(assignments()).contains("declined");
  }

  @Test
  void anAnswerThatComesDuringASearchIsNotOverwritten() throws Exception {
    var answers = new HeldAnswers(plan, plan);
    answers.check();
    assertThat(mark("ann", "van", "declined").code()).isZero();

    Assertions.assertThatThrownBy(answers::checkAgain).isInstanceOf(CommandFailure.class)
        .hasMessageContaining("Run the command again");
  }

  @Test
  void fiftyWritersAtOnceLoseNoAnswer() throws Exception {
    var rows = new StringBuilder("need_id,role,seat,volunteer_id,status\n");
    for (int i = 0; i < WRITERS; i++) {
      rows.append("N").append(i).append(",volunteer,1,V").append(i).append(",proposed\n");
    }
    Files.writeString(plan.resolve("assignments.csv"), rows);
    var work = new ArrayList<Callable<Shell>>();
    for (int i = 0; i < WRITERS; i++) {
      var number = i;
      work.add(() -> mark("V" + number, "N" + number, "declined"));
    }

    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      for (var done : threads.invokeAll(work)) {
        assertThat(done.get().code()).as(done.get().err()).isZero();
      }
    }

    assertThat(assignments().lines().filter(line -> line.endsWith(",declined"))).hasSize(WRITERS);
  }

  @Test
  void markBrokenQuote() throws IOException {
    var copy = Case.copy("faults/mark-broken-quote", folder.resolve("broken"));

    var run = Shell.run("mark", copy, "--volunteer", "V4", "--need", "N1", "--status", "declined");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(copy.resolve("assignments.csv"))).isEqualTo(
        "need_id,role,seat,volunteer_id,status\nN0,volunteer,1,\"V0,proposed\nN1,volunteer,1,V4,declined\n");
  }

  @Test
  void aMarkKeepsBytesThatAreNoTextAndFindsARoleThatIsBlank() throws IOException {
    var file = plan.resolve("assignments.csv");
    var rows = "sep=;\r\nneed_id;volunteer_id;role;note\r\nvan;ann;;\"a;\u0081\u00e9\r\nb\"\r\nvan;bob;lead;\u0081";
    Files.write(file, rows.getBytes(StandardCharsets.ISO_8859_1));

    var run = Shell.run("mark", file, "--volunteer", "ann", "--need", "van", "--role", "volunteer",
        "--status", "accepted");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).isEqualTo(
        "sep=;\r\nneed_id;volunteer_id;role;note;status\r\nvan;ann;;\"a;\u0081\u00e9\r\nb\";accepted\r\nvan;bob;lead;\u0081;");
  }
}
