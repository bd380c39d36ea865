package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.judge.Judge;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyAttendance;
import org.needmatch.testdomain.Town;

class SeatChancesTest {
  private static ProblemBuilder people(String extra, double... reliability) {
    var problem = Problem.builder(Town.MONDAY).settings(Settings.builder()
        .attendance(Settings.Attendance.EXPECTED).extraSeatValue(new BigDecimal(extra)).build());
    for (int v = 0; v < reliability.length; v++) {
      problem.add(Problems.anyone("v" + v).reliability(reliability[v]).build());
    }
    return problem;
  }

  private static Need session(String id, int day, double priority, String commitment) {
    var need = Need.builder(id).at(Town.CENTRE).priority(priority)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0))
        .role(Role.builder("r").minimum(1).wanted(3).core(2).build());
    return commitment.isEmpty()
        ? need.build()
        : need.terms(new EngagementTerms(commitment, false, 0)).build();
  }

  private static long value(Problem problem) {
    var instance = Instance.of(problem);
    var crew = new Crew();
    IntStream.range(0, problem.volunteers().size()).forEach(v -> crew.add(v, 0));
    return instance.chances().value(0, crew);
  }

  @Test
  void theBestChancesHaveTheCoreSeats() {
    assertThat(value(people("0.5", 0.2, 0.9, 0.7).add(session("n", 0, 1, "")).build()))
        .isEqualTo(900 + 700 + 100);
    assertThat(value(people("1.5", 0.2, 0.9, 0.7).add(session("n", 0, 1, "")).build()))
        .isEqualTo(900 + 700 + 300);
  }

  @Test
  void eachSeatOfEachSessionIsRoundedDown() {
    assertThat(value(people("0.5", 0.333, 0.999).add(session("a", 0, 0.0015, "c"))
        .add(session("b", 1, 0.003, "c")).build())).isEqualTo(0 + 0 + 1 + 2);
  }

  @Test
  void whoWasThereCounts() {
    var problem = people("0.5", 0.5).add(session("n", 0, 1, ""))
        .add(new PublishedAssignment(new Placement("n", "r", "v0"), ResponseStatus.DONE, false))
        .build();
    assertThat(value(problem)).isEqualTo(1000);
  }

  @Test
  void crewsKnowWhatAPlanIsWorthAsTheJudgeDoes() {
    for (long seed = 0; seed < 20; seed++) {
      var instance = Instance.of(TinyAttendance.expected(seed));
      var codec = new PlanCodec(instance);
      var all = IntStream.range(0, instance.graph().edges()).filter(e -> e % 3 == 0).toArray();
      int[] edges = codec.withoutUnfinished(all);
      var judged = Judge.standard().judge(instance.problem(), codec.plan(edges));
      if (judged.validButForPins()) {
        assertThat(codec.score(edges).medium()).as("seed %d", seed)
            .isEqualTo(judged.score().medium());
      }
    }
  }
}
