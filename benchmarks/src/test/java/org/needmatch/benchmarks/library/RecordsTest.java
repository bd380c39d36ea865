package org.needmatch.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.api.Matcher;
import org.needmatch.benchmarks.library.BestKnown.Source;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveOptions;

class RecordsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Source SOURCE = new Source("somebody", "2026-11-29", "by hand");
  private static final Problem PROBLEM = Problem.builder(MONDAY).add(volunteer("v1"))
      .add(volunteer("v2")).add(need("n1")).add(need("n2")).build();
  private static final Plan BEST = new Plan(List.of(Assignment.of("n1", "volunteer", 1, "v1"),
      Assignment.of("n2", "volunteer", 1, "v2")));
  private static final Plan HALF = new Plan(List.of(Assignment.of("n1", "volunteer", 1, "v1")));
  private static final Plan WRONG = new Plan(List.of(Assignment.of("n1", "volunteer", 1, "v1"),
      Assignment.of("n2", "volunteer", 1, "v1")));

  @TempDir
  Path folder;

  private LibraryInstance instance;
  private Library library;

  private static Volunteer volunteer(String id) {
    return Volunteer.builder(id).available(MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)).build();
  }

  private static Need need(String id) {
    return Need.builder(id).remote(true).on(MONDAY, LocalTime.of(10, 0), LocalTime.of(11, 0))
        .build();
  }

  @BeforeEach
  void library() {
    instance = new LibraryInstance("tiny", "size", null, folder, "");
    library = new Library(folder, List.of(instance));
  }

  private static byte[] certificate() throws IOException {
    var text = new StringWriter();
    Matcher.create().solve(PROBLEM, SolveOptions.builder().timeLimit(null).stepLimit(100).build())
        .certificate().writeTo(text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void takesWhatIsBetterAndKeepsIt() throws IOException {
    var records = Records.of(library);
    assertThat(records.offer(instance, PROBLEM, HALF, SOURCE)).isNull();
    assertThat(records.offer(instance, PROBLEM, BEST, SOURCE)).isNull();
    assertThat(records.offerBound(instance, PROBLEM, certificate(), SOURCE)).isNull();

    var read = Records.of(library);
    assertThat(read.of("tiny").plan()).isNotNull()
        .matches(plan -> plan.score().medium() == 2000 && plan.source().equals(SOURCE));
    assertThat(read.of("tiny").proven()).isTrue();
    assertThat(read.of("tiny").gapPercent()).isZero();
    assertThat(read.check(instance, PROBLEM)).isEmpty();
    assertThat(Files.readString(folder.resolve("best.csv"))).contains("tiny,0,2000,", "somebody");
  }

  @Test
  void refusesWhatTheJudgeRefuses() throws IOException {
    var records = Records.of(library);

    assertThat(records.offer(instance, PROBLEM, WRONG, SOURCE)).contains("The judge refuses");
    assertThat(records.offerBound(instance, PROBLEM,
        "row,node\nnode,x\n".getBytes(StandardCharsets.UTF_8), SOURCE)).contains("refused");
    assertThat(folder.resolve("best.csv")).doesNotExist();
  }

  @Test
  void refusesWhatIsNoBetter() throws IOException {
    var records = Records.of(library);
    assertThat(records.offer(instance, PROBLEM, BEST, SOURCE)).isNull();
    assertThat(records.offerBound(instance, PROBLEM, certificate(), SOURCE)).isNull();
    var before = Files.readString(folder.resolve("best.csv"));

    assertThat(records.offer(instance, PROBLEM, HALF, SOURCE)).contains("not better");
    assertThat(records.offer(instance, PROBLEM, BEST, SOURCE)).contains("not better");
    assertThat(records.offerBound(instance, PROBLEM, certificate(), SOURCE)).contains("not lower");
    assertThat(folder.resolve("best.csv")).hasContent(before);
  }

  @Test
  void whatIsKeptIsJudgedAgain() throws IOException {
    var records = Records.of(library);
    assertThat(records.offer(instance, PROBLEM, BEST, SOURCE)).isNull();
    var file = folder.resolve("best.csv");
    Files.writeString(file, Files.readString(file).replace(",2000,", ",3000,"));

    assertThat(Records.of(library).check(instance, PROBLEM)).singleElement().asString()
        .contains("tiny");
  }
}
