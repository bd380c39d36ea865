package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.policy.TeamFault;

/** A team in a session, held to the solver's rules and to the judge. */
final class JudgedTeam {
  private JudgedTeam() {
  }

  /** What is missing, null when nothing is; the judge must say the same. */
  static @Nullable TeamFault fault(Settings settings, Need need, Volunteer... team) {
    var fault = new TeamPresence(settings).fault(need, List.of(team));
    var rows = Stream.of(team)
        .map(one -> Assignment.of(need.id(), "volunteer", List.of(team).indexOf(one) + 1, one.id()))
        .toList();
    var judgement = Judge.standard().judge(Safe.week(settings, List.of(team), need), rows);
    assertThat(judgement.count("presence")).as("the judge on %s", fault)
        .isEqualTo(fault == null ? 0 : 1);
    assertThat(judgement.needsRunning()).isEqualTo(fault == null && team.length > 0 ? 1 : 0);
    return fault;
  }
}
