package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.testdomain.Town;

class JudgedProblemTest {
  private static final Need NEED = session("n", at(9, 0), at(10, 0)).area("hill")
      .initiative("school").role(Role.builder("lead").build()).build();
  private static final JudgedProblem FACTS = new JudgedProblem(
      Problem.builder(Town.MONDAY).add(Area.builder("hill").weight(3).build())
          .add(Initiative.builder("school").weight(0.5).build()).add(NEED).build());

  @Test
  void whatIsOfNoAreaAndNoInitiativeWeighsOne() {
    assertThat(FACTS.areaWeight(NEED)).isEqualTo(3);
    assertThat(FACTS.initiativeWeight(NEED)).isEqualTo(0.5);
    var alone = session("m", 0, 60).build();
    assertThat(FACTS.areaWeight(alone)).isEqualTo(1);
    assertThat(FACTS.initiativeWeight(alone)).isEqualTo(1);
  }

  @Test
  void rolesAreFoundByTheirExactName() {
    assertThat(FACTS.role(NEED, "lead")).isEqualTo(NEED.roles().getFirst());
    assertThat(FACTS.role(NEED, "Lead")).isNull();
  }
}
