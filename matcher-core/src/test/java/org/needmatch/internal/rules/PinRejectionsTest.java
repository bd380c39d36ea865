package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PinRejectionsTest {
  private static final Placement PIN = new Placement("n1", "volunteer", "v");

  private static Problem problem(boolean override, CheckStatus status, @Nullable String commitment,
      Placement... pins) {
    var of = Settings.DEFAULT;
    var problem = Problem.builder(Town.MONDAY)
        .settings(of.toBuilder().pinsOverrideChecks(override).build()).add(Problems.anyone("v")
            .skill("maths", 1).vetting(VettingRecord.builder().check(status).build()).build());
    for (int day = 1; day <= 2; day++) {
      problem.add(Need.builder("n" + day).remote(true).dbs(
          day == 1 ? new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of()) : DbsRequirement.NONE)
          .terms(new EngagementTerms(commitment, false, 0))
          .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)).build());
    }
    List.of(pins).forEach(problem::add);
    return problem.build();
  }

  private static List<String> released(Problem problem) {
    return PinReview.of(problem).released().stream()
        .map(one -> one.pin().needId() + " " + one.reason().code()).toList();
  }

  @Test
  void aPinThatFailsItsCheckIsReleasedUnlessChecksAreOverridden() {
    assertThat(released(problem(false, CheckStatus.CLEARED, null, PIN)))
        .containsExactly("n1 dbs-level");
    assertThat(released(problem(true, CheckStatus.CLEARED, null, PIN))).isEmpty();
  }

  @Test
  void aWithdrawnClearanceIsNeverOverridden() {
    assertThat(released(problem(true, CheckStatus.WITHDRAWN, null, PIN)))
        .containsExactly("n1 check-withdrawn");
  }

  @Test
  void aPinThatBreaksAnotherRuleIsKept() {
    var asking = problem(false, CheckStatus.CLEARED, null);
    var need = asking.needs().getLast().toBuilder().skills("driving").build();
    assertThat(released(
        asking.withNeeds(List.of(need)).withPins(List.of(new Placement("n2", "volunteer", "v")))))
        .isEmpty();
  }

  @Test
  void oneFailedCheckReleasesAllOfACommitment() {
    assertThat(released(problem(false, CheckStatus.CLEARED, "c", PIN)))
        .containsExactly("n1 dbs-level", "n2 dbs-level");
    assertThat(released(
        problem(false, CheckStatus.CLEARED, null, PIN, new Placement("n2", "volunteer", "v"))))
        .containsExactly("n1 dbs-level");
  }
}
