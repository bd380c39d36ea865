package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.internal.statement.Statement;

/** What is said of a seat is what keeps people out of it. */
final class SeatRequirementTest {

  @Test
  void sessionsOfAWeeklyCommitmentAskInTheStatementWhatTheyAskOfPeople() {
    var alone = problem(null);
    assertThat(asked(alone)).isEmpty();
    assertThat(stated(alone)).isEmpty();

    var together = problem("tuesdays");
    assertThat(asked(together)).containsExactly(BarredList.CHILD);
    assertThat(stated(together)).containsExactly(BarredList.CHILD);
  }

  @Test
  void everySeatAsksWhatItsDutyAsks() {
    for (long seed = 0; seed < 200; seed++) {
      var problem = SafeProblems.random(seed);
      var clearance = new VettingCheck(problem);
      for (var need : problem.needs()) {
        for (var role : need.roles()) {
          var duty = clearance.duty(need, role);
          var demand = SeatRequirement.of(clearance, need, role);
          assertThat(demand.membership()).containsExactlyInAnyOrderElementsOf(duty.membership());
          assertThat(demand.credentials()).containsAll(duty.credentials());
          assertThat(demand.check().level()).isGreaterThanOrEqualTo(duty.check().level());
          assertThat(NoCheckReason.of(clearance, need, role) == null).isEqualTo(demand.asksCheck());
        }
      }
    }
  }

  private static Set<BarredList> asked(Problem problem) {
    var need = problem.needs().getFirst();
    return SeatRequirement.of(new VettingCheck(problem), need, need.roles().getFirst()).check()
        .barredLists();
  }

  private static Set<BarredList> stated(Problem problem) {
    var sessions = Statement.of(problem).sessions().asked();
    assertThat(sessions).hasSize(1);
    return sessions.getFirst().demands().getFirst().check().barredLists();
  }

  /** Two weeks of one session, by themselves or taken on together. */
  private static Problem problem(@Nullable String commitment) {
    var roleActivity = Safe.roleActivity("teaching", "", ContactPattern.OCCASIONAL, false,
        ServedGroup.CHILD);
    var builder = Problem.builder(Safe.CHANGE.with(DayOfWeek.MONDAY)).weeks(2)
        .settings(Safe.ENGLAND).add(Safe.person("v").build());
    for (int week = 0; week < 2; week++) {
      builder.add(Safe.session("n" + week, Safe.CHANGE.plusWeeks(week), roleActivity)
          .terms(new EngagementTerms(commitment, false, 0)).build());
    }
    return builder.build();
  }
}
