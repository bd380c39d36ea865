package org.needmatch.internal.standby;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.internal.standby.StandbySeats.Seat;
import org.needmatch.internal.standby.StandbySeats.Session;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class StandbySeatsTest {
  private static Problem problem(Settings.Standby mode, double certain, int standbys,
      Role... roles) {
    return Problem.builder(Town.MONDAY).settings(Settings.builder().standby(mode).build())
        .add(Need.builder("read").at(Town.CENTRE)
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).roles(List.of(roles))
            .minCertainty(certain).standbys(standbys).build())
        .add(Problems.anyone("ann").reliability(0.7).build())
        .add(Problems.anyone("bob").reliability(0.9).build())
        .add(Problems.anyone("cat").reliability(0.6).build())
        .add(Problems.anyone("dan").reliability(0.5).build()).build();
  }

  private static Session session(Problem problem, Assignment... rows) {
    return new StandbySeats(problem,
        new StandbyRules(problem, new Plan(List.of(rows)), RuleSet.standard()))
        .of(problem.needs().getFirst());
  }

  private static Role role(String name, int minimum, int wanted) {
    return Role.builder(name).minimum(minimum).wanted(wanted).core(minimum).build();
  }

  private static Assignment row(String role, int seat, String who) {
    return Assignment.of("read", role, seat, who);
  }

  @Test
  void theWholeSessionHangsOnAMinimum() {
    var session = session(problem(Settings.Standby.OFF, 0, 2, role("r", 2, 2)), row("r", 1, "ann"),
        row("r", 2, "bob"));
    // One away 0.34, two away 0.03: the first is worth 2000 times 0.34, and with
    // two away nobody
    // is saved by one; the second is worth 2000 times 0.03.
    assertThat(session.seats()).extracting(Seat::called).containsExactly(680L, 60L);
    assertThat(session.most()).isEqualTo(2);
  }

  @Test
  void aboveTheMinimumASeatHangsOnIt() {
    var session = session(problem(Settings.Standby.OFF, 0, 1, role("r", 1, 2)), row("r", 1, "ann"),
        row("r", 2, "bob"));
    // One away 0.34: the second seat, 500; two away 0.03: the session with one,
    // 1000.
    assertThat(session.seats()).extracting(Seat::called).containsExactly(170L + 30);
  }

  @Test
  void nobodyCalledLaterIsWorthMore() {
    var session = session(problem(Settings.Standby.OFF, 0, 2, role("r", 2, 3)), row("r", 1, "dan"),
        row("r", 2, "dan"), row("r", 3, "cat"));
    assertThat(session.seats()).extracting(Seat::called)
        .isSortedAccordingTo((one, other) -> Long.compare(other, one));
  }

  @Test
  void eachRoleHasAtMostAsManyAsArePlaced() {
    var problem = problem(Settings.Standby.OFF, 0, 3, role("lead", 1, 1), role("help", 0, 2));
    var session = session(problem, row("lead", 1, "ann"), row("help", 1, "bob"));
    assertThat(session.seats()).extracting(seat -> seat.role().name() + seat.number())
        .containsExactly("lead1", "help1");
    assertThat(session.most()).isEqualTo(2);
    assertThat(session.candidates(problem.needs().getFirst().roles().getFirst()))
        .extracting(one -> one.id()).containsExactly("cat", "dan");
  }

  @Test
  void aSessionStaysCertainWhoeverCallsOff() {
    var auto = Settings.Standby.AUTO;
    var placed = new Assignment[]{row("r", 1, "ann"), row("r", 2, "bob")};
    assertThat(session(problem(auto, 0.65, 0, role("r", 1, 2)), placed).most()).isZero();
    assertThat(session(problem(auto, 0.85, 0, role("r", 1, 2)), placed).most()).isEqualTo(1);
    assertThat(session(problem(auto, 0.93, 0, role("r", 1, 2)), placed).most()).isEqualTo(2);
    assertThat(session(problem(auto, 0.969, 0, role("r", 1, 2)), placed).most()).isEqualTo(2);
    assertThat(session(problem(auto, 0.65, 1, role("r", 1, 2)), placed).most()).isEqualTo(1);
    assertThat(session(problem(Settings.Standby.OFF, 0.93, 0, role("r", 1, 2)), placed).most())
        .isZero();
  }

  @Test
  void itIsAskedWhereANeedOrItsCertaintySaysSo() {
    var role = role("r", 1, 1);
    assertThat(StandbySeats.asked(problem(Settings.Standby.OFF, 0.9, 0, role))).isFalse();
    assertThat(StandbySeats.asked(problem(Settings.Standby.OFF, 0, 1, role))).isTrue();
    assertThat(StandbySeats.asked(problem(Settings.Standby.AUTO, 0.9, 0, role))).isTrue();
    assertThat(StandbySeats.asked(problem(Settings.Standby.AUTO, 0, 0, role))).isFalse();
  }
}
