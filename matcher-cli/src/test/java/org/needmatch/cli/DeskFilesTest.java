package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.io.read.InputReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.write.ProblemWriter;
import org.needmatch.server.desk.DeskSession;
import org.needmatch.server.desk.DeskSetup;
import org.needmatch.server.desk.Edit;
import org.needmatch.server.desk.EditRefused;
import org.needmatch.testdomain.TinyProblems;

/** What the desk saves is what the commands would have written. */
class DeskFilesTest {
  private static final int EDITS = 12;

  @TempDir
  Path folder;

  private DeskSession open(Path town, Path plan) throws Exception {
    return DeskSession
        .open(new DeskSetup(town, plan, week -> InputReader.read(town, ReadOptions.defaults()),
            null, null, false, Matcher.create(), 1, "test"));
  }

  private static void verify(Path town, Path plan, String what) {
    var verified = Shell.run("verify", town, plan);
    assertThat(verified.code()).as(what + verified.out() + verified.err()).isZero();
    assertThat(verified.out()).as(what).contains("summary.json says the same.");
  }

  private static Placement at(String need, String volunteer) {
    return new Placement(need, "volunteer", volunteer);
  }

  @Test
  void savedAnswersAndPinsAreVerifiedAndKept() throws Exception {
    var town = TinyTown.write(folder.resolve("town"));
    var plan = folder.resolve("plan");
    assertThat(
        Shell.run("solve", town, "--out", plan, "--steps", 20, "--calendar", "--rota").code())
        .isZero();
    try (var desk = open(town, plan)) {
      desk.act(1, new Edit.Answer(at("van", "ann"), ResponseStatus.DECLINED));
      desk.act(2, new Edit.Answer(at("visit", "ann"), ResponseStatus.ACCEPTED));
      desk.act(3, new Edit.Pin(at("visit", "bob"), true));
      desk.save(4, "");
    }

    verify(town, plan, "");
    assertThat(plan.resolve("calendar/volunteer-ann.ics")).content().contains("STATUS:CANCELLED");
    assertThat(plan.resolve("rota.html")).exists();
    var next = folder.resolve("next");
    assertThat(Shell.run("solve", town, "--keep", plan, "--out", next, "--steps", 20).code())
        .isZero();
    verify(town, next, "");
    assertThat(Files.readString(next.resolve("assignments.csv"))).contains(",accepted", ",yes,,");
  }

  @Test
  void whoIsTakenOutByHandIsToldSo() throws Exception {
    var town = TinyTown.write(folder.resolve("town"));
    var plan = folder.resolve("plan");
    assertThat(Shell.run("solve", town, "--out", plan, "--steps", 20).code()).isZero();
    try (var desk = open(town, plan)) {
      desk.act(1, new Edit.Remove(at("visit", "bob")));
      desk.save(2, "");
    }

    verify(town, plan, "");
    assertThat(plan.resolve("changes.csv")).content()
        .contains("bob,visit,volunteer,removed,by-hand,it was changed by hand");
  }

  @Test
  void aWeekCanBePlannedFromNothing() throws Exception {
    var town = TinyTown.write(folder.resolve("town"));
    var plan = folder.resolve("plan");
    try (var desk = open(town, plan)) {
      desk.act(1, new Edit.Place(at("visit", "ann")));
      desk.save(2, "");
      desk.act(3, new Edit.Place(at("visit", "bob")));
      desk.act(4, new Edit.Answer(at("visit", "bob"), ResponseStatus.ACCEPTED));
      desk.save(5, "");
    }

    verify(town, plan, "");
    assertThat(plan.resolve("assignments.csv")).content().contains("bob").contains("accepted");
    assertThat(plan.resolve("notes.csv")).content().hasLineCount(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whateverIsEditedIsVerified(long seed) throws Exception {
    var random = new Random(seed);
    var town = folder.resolve("town");
    var plan = folder.resolve("plan");
    ProblemWriter.write(TinyProblems.random(seed), town);
    var solved = Shell.run("solve", town, "--out", plan, "--steps", 6, "--strategy", "greedy");
    assertThat(solved.code()).as(solved.err()).isZero();
    var problem = InputReader.read(town, ReadOptions.defaults()).problem();
    var done = new ArrayList<Edit>();
    for (int round = 0; round < 2; round++) {
      try (var desk = open(town, plan)) {
        long revision = 1;
        for (int i = 0; i < EDITS; i++) {
          var edit = edit(problem, random);
          try {
            desk.act(revision, edit);
            done.add(edit);
          } catch (EditRefused e) {
            assertThat(e.sentences()).isNotEmpty().allMatch(text -> text.endsWith("."));
          }
          revision = desk.revision();
        }
        desk.save(revision, "");
      }
      verify(town, plan, seed + " " + round + " " + done + "\n");
    }
  }

  private static Edit edit(Problem problem, Random random) {
    var need = problem.needs().get(random.nextInt(problem.needs().size()));
    var role = need.roles().get(random.nextInt(need.roles().size())).name();
    var volunteer = problem.volunteers().get(random.nextInt(problem.volunteers().size())).id();
    var place = new Placement(need.id(), role, volunteer);
    var other = problem.needs().get(random.nextInt(problem.needs().size()));
    return switch (random.nextInt(7)) {
      case 0 -> new Edit.Answer(place, ResponseStatus.DECLINED);
      case 1 -> new Edit.Answer(place, ResponseStatus.ACCEPTED);
      case 2 -> new Edit.Answer(place, ResponseStatus.PROPOSED);
      case 3 -> new Edit.Pin(place, random.nextBoolean());
      case 4 -> new Edit.Remove(place);
      case 5 ->
        new Edit.Move(place, new Placement(other.id(), other.roles().getFirst().name(), volunteer));
      default -> new Edit.Place(place);
    };
  }
}
