package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.testdomain.Town;

class ProblemIndexTest {
  private static Need part(String id, int day, int cases) {
    return Need.builder(id).remote(true)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0))
        .role(Role.builder("lead").build()).role(Role.builder("help")
            .requirement(Requirement.builder().minAge(day + 10.0).build()).build())
        .terms(new EngagementTerms("maths", false, cases)).build();
  }

  private static final ProblemIndex INDEX = new ProblemIndex(Problem.builder(Town.MONDAY).weeks(2)
      .add(part("late", 8, 1)).add(part("early", 1, 0)).add(Need.builder("single").remote(true)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
      .build());

  @Test
  void aCommitmentIsOneWithItsSessionsInTheOrderOfTime() {
    assertThat(INDEX.needs()).isEqualTo(2);
    assertThat(INDEX.need("late")).isEqualTo(INDEX.need("early")).isZero();
    assertThat(INDEX.sessions(0)).extracting(Need::id).containsExactly("early", "late");
    assertThat(INDEX.need(0).id()).isEqualTo("early");
    assertThat(INDEX.cases(0)).isEqualTo(1);
  }

  @Test
  void rolesAreThoseOfTheFirstSessionAndEachSessionHasItsOwn() {
    assertThat(INDEX.roles()).isEqualTo(3);
    int help = INDEX.role(0, "help");
    assertThat(INDEX.role(help, 0).requirement().minAge()).isEqualTo(11);
    assertThat(INDEX.role(help, 1).requirement().minAge()).isEqualTo(18);
    assertThat(INDEX.needOf(INDEX.firstRole(1))).isEqualTo(1);
    assertThat(INDEX.role(1, "help")).isEqualTo(-1);
    assertThat(INDEX.need("gone")).isEqualTo(-1);
    assertThat(INDEX.volunteer("nobody")).isEqualTo(-1);
  }
}
