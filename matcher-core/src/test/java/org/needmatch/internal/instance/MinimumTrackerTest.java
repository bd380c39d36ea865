package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DesiredMinimum;
import org.needmatch.domain.Placement;
import org.needmatch.domain.WorkloadLimits;

class MinimumTrackerTest {
  private static final WorkloadLimits TWO_HOURS = WorkloadLimits.builder()
      .minimum(new DesiredMinimum(2, 0)).build();

  @Test
  void minutesCountUntilTheWeeksWishIsReached() {
    var tracker = new MinimumTracker(Instance.of(Days
        .weeks(2, List.of(Days.anyone("a").limits(TWO_HOURS), Days.anyone("b")),
            Days.session("n", 0, 9, 10), Days.session("m", 1, 9, 11), Days.session("o", 7, 9, 12))
        .build()));
    tracker.add(0, 0, 1);
    assertThat(tracker.reached()).isEqualTo(60);
    tracker.add(0, 1, 1);
    assertThat(tracker.reached()).isEqualTo(120);
    tracker.add(0, 2, 1);
    assertThat(tracker.reached()).as("another week").isEqualTo(240);
    tracker.add(0, 0, -1);
    assertThat(tracker.reached()).as("the rest is still two hours").isEqualTo(240);
    tracker.add(0, 1, -1);
    assertThat(tracker.reached()).isEqualTo(120);
    tracker.add(1, 0, 1);
    assertThat(tracker.reached()).as("who wishes nothing").isEqualTo(120);
    assertThat(tracker.most(0, 0)).isEqualTo(60);
  }

  @Test
  void pinsAreThereFromTheStart() {
    var problem = Days
        .weeks(1, List.of(Days.anyone("a").limits(TWO_HOURS)), Days.session("n", 0, 9, 10))
        .add(new Placement("n", "volunteer", "a")).build();
    assertThat(new MinimumTracker(Instance.of(problem)).reached()).isEqualTo(60);
  }
}
