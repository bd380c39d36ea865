package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.TimeSpan;
import org.needmatch.rules.Reason;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention;

class RemediesTest {
  private static final Problem WEEK = Problem.builder(Town.MONDAY)
      .add(Problems.anyone("ann").skill("maths", 1).skill("art", 3).build())
      .add(
          Need.builder("n").at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
              .requires(Requirement.builder().skills(Map.of("maths", 2, "latin", 1, "art", 2))
                  .dbs(new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.CHILD), Set.of()))
                  .build())
              .build())
      .build();

  private static Optional<Intervention> against(Reason reason) {
    return new Remedies(WEEK).against(reason, "ann", "n", "volunteer");
  }

  @Test
  void missingTimeIsTheTimeOfTheSession() {
    assertThat(against(new Reason.Unavailable(20)))
        .contains(new Intervention.MoreTime("ann", TimeSpan.of(Town.MONDAY, 540, 600), 20));
  }

  @Test
  void aLongerWayIsRoundedUpToTenths() {
    assertThat(against(new Reason.TooFar(6.31, 5, false)))
        .contains(new Intervention.LongerWay("ann", 6.4, 1.4));
    assertThat(against(new Reason.TooFar(6.5, 5, false)))
        .contains(new Intervention.LongerWay("ann", 6.5, 1.5));
  }

  @Test
  void allSkillsThatAreMissingAreLearntAtOnce() {
    assertThat(against(new Reason.SkillMissing("maths", 2, 1)))
        .contains(new Intervention.Training("ann", new TreeMap<>(Map.of("maths", 2, "latin", 1))));
  }

  @Test
  void aCheckIsWidenedByWhatTheRoleAsks() {
    assertThat(against(new Reason.DbsLevelTooLow(DbsLevel.ENHANCED, DbsLevel.NONE)))
        .hasValueSatisfying(change -> {
          var check = ((Intervention.Check) change).renewed();
          assertThat(check.level()).isEqualTo(DbsLevel.ENHANCED);
          assertThat(check.workforces()).containsExactly(Workforce.CHILD);
        });
    var held = DbsCertificate.builder().level(DbsLevel.ENHANCED).workforces(Set.of(Workforce.ADULT))
        .build();
    assertThat(Remedies.widened(held, new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of()), null))
        .satisfies(check -> assertThat(check.level()).isEqualTo(DbsLevel.ENHANCED))
        .satisfies(check -> assertThat(check.workforces()).containsExactly(Workforce.ADULT));
  }

  @Test
  void whoIsInactiveMayReturnAndNothingHelpsAgainstTheRest() {
    assertThat(against(new Reason.Inactive())).contains(new Intervention.Return("ann"));
    assertThat(against(new Reason.GenderMismatch("female", null))).isEmpty();
    assertThat(against(new Reason.NotReady(List.of()))).isEmpty();
  }

  @Test
  void idsThatAreNotOfTheWeekAreRefused() {
    assertThatThrownBy(
        () -> new Remedies(WEEK).against(new Reason.Inactive(), "n", "ann", "volunteer"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ann");
  }
}
