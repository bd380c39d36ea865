package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Role;
import org.needmatch.domain.VolunteerPair;

class EligibilityGraphBuilderTest {
  private static final VolunteerPair TOGETHER = new VolunteerPair("a", "b",
      VolunteerPair.Kind.TOGETHER);

  private static List<String> edges(VolunteerPair pair, NeedBuilder... needs) {
    return Days.edges(Instance
        .of(Days.weeks(1, List.of(Days.anyone("a"), Days.anyone("b")), needs).add(pair).build()));
  }

  @Test
  void whoIsTogetherTakesAWayForBoth() {
    assertThat(edges(TOGETHER, Days.session("n", 0, 9, 10).volunteers(1, 2)))
        .containsExactly("a n:volunteer + b n:volunteer");
    assertThat(edges(TOGETHER, Days.session("n", 0, 9, 10))).as("one seat").isEmpty();
    assertThat(edges(TOGETHER,
        Days.session("n", 0, 9, 10).role(Role.builder("lead").minimum(0).core(0).build())
            .role(Role.builder("help").minimum(0).core(0).build())))
        .containsExactlyInAnyOrder("a n:lead + b n:help", "a n:help + b n:lead");
  }

  @Test
  void whoIsApartTakesAWayAlone() {
    assertThat(edges(new VolunteerPair("a", "b", VolunteerPair.Kind.APART),
        Days.session("n", 0, 9, 10).volunteers(1, 2)))
        .containsExactly("a n:volunteer", "b n:volunteer");
  }

  @Test
  void edgesOfAVolunteerAreInOrderOfTime() {
    assertThat(Days.edges(Days.instance(List.of(Days.anyone("a")), Days.session("late", 3, 9, 10),
        Days.session("early", 0, 9, 10)))).containsExactly("a early:volunteer", "a late:volunteer");
  }
}
