package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class WeekSubproblemsTest {
  private static final Need NEED = Need.builder("n").at(Town.CENTRE).volunteers(0, 3)
      .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();

  @Test
  void whoBelongsTogetherHasOneWeekAndWhoMayGoNowhereNone() {
    var problem = Problem.builder(Town.MONDAY).add(NEED).add(Problems.anyone("a").build())
        .add(Problems.anyone("gone").active(false).build()).add(Problems.anyone("b").build())
        .add(Problems.anyone("c").build())
        .add(new VolunteerPair("a", "c", VolunteerPair.Kind.TOGETHER)).build();
    var weeks = new WeekSubproblems(ProofContext.of(problem, List.of()));
    assertThat(weeks.size()).isEqualTo(2);
    assertThat(weeks.of(0)).isEqualTo(weeks.of(3));
    assertThat(weeks.of(1)).isEqualTo(-1);
    assertThat(weeks.get(weeks.of(0)).options()).singleElement()
        .satisfies(option -> assertThat(option.people()).containsExactly(0, 3));
    assertThat(weeks.get(weeks.of(2)).people()).containsExactly(2);
  }
}
