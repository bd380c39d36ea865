package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.Role;
import org.needmatch.rules.Obstacle;
import org.needmatch.testdomain.Town;

class CommitmentRuleTest {
  private static List<Obstacle> obstacles(int sessions, @Nullable LocalDateTime from) {
    var problem = Problem.builder(Town.MONDAY).weeks(5).add(OneWeek.always("v").build())
        .published(new PublishedState(List.of(), from, Set.of()));
    for (int week = 0; week < sessions; week++) {
      problem.add(
          OneWeek.session(7 * week, 540, 600).terms(new EngagementTerms("c", false, 0)).build());
    }
    var built = problem.build();
    return new WeekRules(built, (volunteer, need) -> Role.DEFAULT_NAME)
        .obstacles(built.volunteers().getFirst(), built.needs().getLast(), List.of());
  }

  @Test
  void oneSessionOfSeveralIsNotTakenAlone() {
    assertThat(obstacles(3, null)).containsExactly(new Obstacle.WholeCommitment("n14-540", 3));
    assertThat(obstacles(1, null)).isEmpty();
  }

  @Test
  void whatHasBegunIsNoneOfTheRest() {
    assertThat(obstacles(3, Town.MONDAY.atTime(9, 0)))
        .containsExactly(new Obstacle.WholeCommitment("n14-540", 2));
    assertThat(obstacles(3, Town.MONDAY.plusDays(7).atTime(9, 0))).isEmpty();
  }
}
