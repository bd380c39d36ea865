package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.Judge;
import org.needmatch.judge.JudgeSeatRule;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Problems;

class HearingTest {

  private record NoNewcomers(String code) implements JudgeSeatRule {
    @Override
    public boolean allows(Volunteer volunteer, Need need, Role role) {
      return volunteer.weeksWaiting() < 4;
    }
  }

  private static List<String> rules(Judge judge, Volunteer volunteer) {
    var problem = Problem.builder(Bench.MONDAY).add(volunteer)
        .add(session("n", at(9, 0), at(10, 0)).build()).build();
    return judge.judge(problem, List.of(Assignment.of("n", Role.DEFAULT_NAME, 1, "v"))).violations()
        .stream().map(Violation::rule).toList();
  }

  @Test
  void anEmbeddersRuleIsJudgedLast() {
    var judge = Judge.standard().withRule(new NoNewcomers("newcomer"));
    assertThat(rules(judge, anyone("v").weeksWaiting(3).build())).isEmpty();
    assertThat(rules(judge, anyone("v").weeksWaiting(4).build())).containsExactly("newcomer");
    assertThat(rules(judge, anyone("v").weeksWaiting(4).avoids(Set.of("n")).build()))
        .containsExactly("avoids");
    assertThat(rules(Judge.standard(), anyone("v").weeksWaiting(4).build())).isEmpty();
  }

  @Test
  void aRuleNeedsACodeOfItsOwn() {
    for (var code : List.of("", " ", "overlap")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Judge.standard().withRule(new NoNewcomers(code)))
          .withMessageContaining(code);
    }
    var once = Judge.standard().withRule(new NoNewcomers("newcomer"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> once.withRule(new NoNewcomers("newcomer")));
  }

  @Test
  void messagesNameNobody() {
    var problem = Problem.builder(Bench.MONDAY)
        .add(Volunteer.builder("v").name("Ann Example").build())
        .add(session("n", at(9, 0), at(10, 0)).build()).build();
    var judged = Judge.standard().judge(problem,
        List.of(Assignment.of("n", Role.DEFAULT_NAME, 1, "v")));
    assertThat(judged.violations()).singleElement().extracting(Violation::message).asString()
        .contains("v", "n", "2026-11-23T09:00").doesNotContain("Ann");
  }

  @Test
  void aCityOf150000RowsTakesSeconds() {
    var problem = Problem.builder(Bench.MONDAY);
    var rows = new ArrayList<Assignment>();
    for (int i = 0; i < 50_000; i++) {
      int start = i % 80 * 120;
      problem.add(session("n" + i, start, start + 60).volunteers(1, 3).build());
      problem.add(Problems.anyone("v" + i).build());
      for (int seat = 1; seat <= 3; seat++) {
        rows.add(Assignment.of("n" + i, Role.DEFAULT_NAME, seat,
            "v" + Math.floorMod(i * 7 + seat * 11_003, 50_000)));
      }
    }
    var city = problem.build();
    var judged = assertTimeoutPreemptively(Duration.ofSeconds(20),
        () -> Judge.standard().judge(city, rows));
    assertThat(judged.seatsFilled()).isEqualTo(150_000);
  }

  @Test
  void oneVolunteerInThousandsOfSessionsIsNotComparedPairByPair() {
    int sessions = 100_000;
    var always = new TimeSpan(Bench.MONDAY.atStartOfDay(),
        Bench.MONDAY.plusDays(99).atStartOfDay());
    var problem = Problem.builder(Bench.MONDAY).weeks(10)
        .add(anyone("v").available(always).build());
    var rows = new ArrayList<Assignment>();
    for (int i = 0; i < sessions; i++) {
      problem.add(session("n" + i, i, i + 1).build());
      rows.add(Assignment.of("n" + i, Role.DEFAULT_NAME, 1, "v"));
    }
    var weeks = problem.build();
    assertTimeoutPreemptively(Duration.ofSeconds(20),
        () -> assertThat(Judge.standard().judge(weeks, rows).violations()).isEmpty());
  }
}
