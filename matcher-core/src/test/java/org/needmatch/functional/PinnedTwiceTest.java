package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.judge.Judge;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/** A volunteer pinned to two roles of one need, the second by name first. */
class PinnedTwiceTest {
  @TempDir
  private Path folder;

  private Problem problem(int people, String roles, String settings) throws Exception {
    write("needs.csv", """
        need_id,latitude,longitude,date,start,end
        N0,53.65,-1.78,2026-11-23,09:00,10:00
        """);
    write("roles.csv", "need_id,role,volunteers_min,volunteers\n" + roles);
    write("previous.csv", """
        need_id,role,volunteer_id,pinned
        N0,helper,V0,yes
        N0,driver,V0,yes
        """);
    var volunteers = new StringBuilder("volunteer_id,latitude,longitude,availability\n");
    for (int k = 0; k < people; k++) {
      volunteers.append("V").append(k).append(",53.65,-1.78,daily 00:00-24:00\n");
    }
    write("volunteers.csv", volunteers.toString());
    write("matcher.json", settings);
    return ProblemReader.read(folder, ReadOptions.defaults()).problem();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static SolveResult solved(Problem problem) {
    return Matcher.create().solve(problem,
        SolveOptions.builder().timeLimit(null).stepLimit(100L).build());
  }

  @Test
  void theSurplusRowMeetsNothingInAnyFile() throws Exception {
    var problem = problem(2, "N0,helper,1,2\nN0,driver,0,1\n", "{}");
    var outcome = solved(problem);
    var judged = Judge.standard().judge(problem, outcome.plan());
    var all = Matcher.create().on(problem).measure(outcome.plan()).all();
    var seats = PlannedSeat.of(problem, outcome.plan());

    assertThat(judged.score()).isEqualTo(outcome.score());
    assertThat(judged.validButForPins()).isTrue();
    assertThat(outcome.score().medium()).isEqualTo(all.metPoints())
        .isEqualTo(seats.stream().mapToLong(PlannedSeat::points).sum())
        .isEqualTo(all.totalPoints() - Matcher.create().on(problem).unfilled(outcome.plan())
            .stream().mapToLong(UnfilledSeats::pointsMissing).sum());
    assertThat(outcome.plan().assignments()).hasSize(3);
    assertThat(all.seatsFilled()).isEqualTo(2);
    assertThat(Matcher.create().on(problem).unfilled(outcome.plan())).singleElement()
        .satisfies(unfilled -> {
          assertThat(unfilled.role()).isEqualTo("helper");
          assertThat(unfilled.seatsMissing()).isEqualTo(1);
        });
  }

  @Test
  void theSurplusRowDoesNotReachAMinimum() throws Exception {
    for (int people = 1; people <= 2; people++) {
      var problem = problem(people, "N0,helper,2,3\nN0,driver,0,1\n", "{}");
      var outcome = solved(problem);
      var judged = Judge.standard().judge(problem, outcome.plan());
      assertThat(judged.score()).isEqualTo(outcome.score());
      assertThat(judged.validButForPins()).isTrue();
      assertThat(outcome.score().medium()).isZero();
      assertThat(Matcher.create().on(problem).measure(outcome.plan()).all().needsRunning())
          .isZero();
    }
  }

  @Test
  void nobodyToTradeWithToleranceIsNoFault() throws Exception {
    var outcome = solved(problem(1, "N0,helper,1,2\nN0,driver,0,1\n", "{\"needTolerance\": 0.1}"));
    assertThat(outcome.score().medium()).isZero();
  }
}
