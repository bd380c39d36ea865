package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention.Profile;

class ProblemEditsTest {
  private static final Profile ANYBODY = new Profile(Requirement.NONE, null, Town.CENTRE,
      TimeSpan.of(Town.MONDAY, 540, 600));

  private static NeedBuilder team(String id) {
    return Need.builder(id).at(Town.CENTRE).volunteers(3, 4).on(Town.MONDAY, LocalTime.of(9, 0),
        LocalTime.of(10, 0));
  }

  @Test
  void newPeopleTakeIdsThatNobodyHas() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("new-2").build()).build();
    assertThat(ProblemEdits.add(problem, ANYBODY, 2).volunteers()).extracting(Volunteer::id)
        .containsExactly("new-2", "new-1", "new-3");
  }

  @Test
  void aSmallerTeamIsThatOfTheWholeCommitment() {
    var terms = new EngagementTerms("c", false, 0);
    var problem = Problem.builder(Town.MONDAY).add(team("a").terms(terms).build())
        .add(team("b").terms(terms).build()).add(team("other").build()).build();
    var smaller = ProblemEdits.minimum(problem, "a", "volunteer", 2);
    assertThat(smaller.needs()).extracting(need -> need.roles().getFirst().minimum())
        .containsExactly(2, 2, 3);
  }

  @Test
  void whatIsNotThereIsRefusedAndSwappedIdsAreSaidToBe() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").build())
        .add(team("a").build()).build();
    assertThatThrownBy(() -> ProblemEdits.minimum(problem, "ann", "volunteer", 1))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("may be swapped");
    assertThatThrownBy(() -> ProblemEdits.minimum(problem, "a", "lead", 1))
        .hasMessage("Need a has no role lead.");
    assertThatThrownBy(() -> ProblemEdits.volunteer(problem, "a", one -> one))
        .hasMessageContaining("may be swapped");
  }

  @Test
  void whoIsFreeIsFreeAcrossWhatWasUnavailable() {
    var one = Problems.anyone("ann").unavailable(TimeSpan.of(Town.MONDAY, 530, 550))
        .unavailable(TimeSpan.of(Town.MONDAY, 590, 620))
        .unavailable(TimeSpan.of(Town.MONDAY, 700, 720)).build();
    assertThat(ProblemEdits.free(one, TimeSpan.of(Town.MONDAY, 540, 600)).unavailable())
        .containsExactly(TimeSpan.of(Town.MONDAY, 530, 540), TimeSpan.of(Town.MONDAY, 600, 620),
            TimeSpan.of(Town.MONDAY, 700, 720));
  }
}
