package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.rules.RuleSet;

class InstanceTest {
  @Test
  void roomIsWhatPinsLeave() {
    var problem = Days
        .weeks(1, List.of(Days.anyone("a"), Days.anyone("b")),
            Days.session("n", 0, 9, 10).volunteers(1, 3))
        .add(new Placement("n", "volunteer", "a")).build();
    assertThat(Instance.of(problem).room(0)).isEqualTo(2);
  }

  @Test
  void aPairGivenTwiceEitherWayRoundIsOne() {
    var instance = Instance.of(Days.weeks(1, List.of(Days.anyone("a"), Days.anyone("b")))
        .add(new VolunteerPair("a", "b", VolunteerPair.Kind.APART))
        .add(new VolunteerPair("b", "a", VolunteerPair.Kind.APART)).build());
    assertThat(instance.apart().of(0)).containsExactly(1);
    assertThat(instance.apart().of(1)).containsExactly(0);
    assertThat(instance.together().isEmpty()).isTrue();
  }

  @Test
  void weeksThatAreNotDividedAreOneUnit() {
    var problem = Days.weeks(2, List.of(Days.anyone("a")), Days.session("n", 0, 9, 10),
        Days.session("m", 7, 9, 10)).build();
    assertThat(Instance.of(problem).graph().unitsOf(0).count()).isEqualTo(2);
    assertThat(
        Instance.undivided(problem, RuleSet.standard(), Set.of("a")).graph().unitsOf(0).count())
        .isEqualTo(1);
  }
}
