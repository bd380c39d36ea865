package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class TeamCheckerTest {
  private static final Need NEED = Need.builder("n").at(Town.CENTRE).volunteers(1, 2)
      .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
      .supervision(Supervision.builder().adults(2).supervisor("zoe").build()).build();
  private static final Problem PROBLEM = Problem.builder(Town.MONDAY).add(NEED)
      .add(Problems.anyone("ann").age(40.0).build())
      .add(Problems.anyone("new").age(40.0)
          .vetting(VettingRecord.builder().firstTimer(true).build()).build())
      .add(Problems.anyone("young").age(16.0).build())
      .add(Problems.anyone("wait").age(40.0)
          .vetting(VettingRecord.builder().check(CheckStatus.PENDING).build()).build())
      .add(Problems.anyone("zoe").age(40.0).build()).build();
  private final TeamChecker checker = new TeamChecker(PROBLEM);

  @Test
  void theSupervisorComesFirstAndWhoseCheckIsPendingLast() {
    assertThat(checker.best(NEED, List.of("wait", "young", "new", "ann", "zoe", "gone", "ann")))
        .extracting(Volunteer::id).containsExactly("zoe", "ann", "new", "young", "wait");
  }

  @Test
  void aTeamIsFoundWhereTheBestMakeOne() {
    assertThat(checker.fault(NEED, List.of("ann"))).isNotNull();
    assertThat(checker.fault(NEED, List.of("ann", "zoe"))).isNull();
    assertThat(checker.faultOfBest(NEED, List.of("young", "wait", "ann", "zoe"))).isNull();
    assertThat(checker.faultOfBest(NEED, List.of("young", "ann"))).isNotNull();
  }

  @Test
  void besideThoseWhoAreThereOnlyFreeSeatsHelp() {
    var zoe = List.of(PROBLEM.requireVolunteer("zoe"));
    assertThat(checker.faultBeside(NEED, List.of("ann"), zoe)).isNull();
    assertThat(checker.faultBeside(NEED, List.of("ann", "young"), zoe)).as("there is no third seat")
        .isNotNull();
  }
}
