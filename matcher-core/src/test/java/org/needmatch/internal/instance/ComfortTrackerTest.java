package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DesiredMinimum;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Settings;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.SoftWeights;
import org.needmatch.domain.WorkloadLimits;

class ComfortTrackerTest {
  private static final WorkloadLimits TWO_HOURS = WorkloadLimits.builder()
      .minimum(new DesiredMinimum(2, 0)).build();

  @Test
  void minutesCountUntilTheWeeksWishIsReached() {
    var tracker = new ComfortTracker(Instance.of(Days
        .weeks(2, List.of(Days.anyone("a").limits(TWO_HOURS), Days.anyone("b")),
            Days.session("n", 0, 9, 10), Days.session("m", 1, 9, 11), Days.session("o", 7, 9, 12))
        .build()));
    tracker.add(0, 0, 1);
    assertThat(tracker.minutes()).isEqualTo(60);
    tracker.add(0, 1, 1);
    assertThat(tracker.minutes()).isEqualTo(120);
    tracker.add(0, 2, 1);
    assertThat(tracker.minutes()).as("another week").isEqualTo(240);
    tracker.add(0, 0, -1);
    assertThat(tracker.minutes()).as("the rest is still two hours").isEqualTo(240);
    tracker.add(0, 1, -1);
    assertThat(tracker.minutes()).isEqualTo(120);
    tracker.add(1, 0, 1);
    assertThat(tracker.minutes()).as("who wishes nothing").isEqualTo(120);
    assertThat(tracker.most(0, 0)).isEqualTo(60);
  }

  @Test
  void pinsAreThereFromTheStart() {
    var problem = Days
        .weeks(1, List.of(Days.anyone("a").limits(TWO_HOURS)), Days.session("n", 0, 9, 10))
        .add(new Placement("n", "volunteer", "a")).build();
    assertThat(new ComfortTracker(Instance.of(problem)).minutes()).isEqualTo(60);
  }

  @Test
  void eachSessionCostsAsMuchAsThereAreBeforeIt() {
    var problem = Days
        .weeks(2, List.of(Days.anyone("a").recentSessions(4)), Days.session("n", 0, 9, 10),
            Days.session("m", 1, 9, 11), Days.session("o", 7, 9, 12), Days.session("p", 8, 9, 12))
        .add(new Placement("p", "volunteer", "a"))
        .settings(
            Settings.builder().softWeights(SoftWeights.DEFAULT.with(SoftWeight.SPREAD, 10)).build())
        .build();
    var tracker = new ComfortTracker(Instance.of(problem));
    assertThat(tracker.minutes()).as("the pin alone").isZero();
    tracker.add(0, 0, 1);
    assertThat(tracker.minutes()).isEqualTo(-10);
    tracker.add(0, 1, 1);
    assertThat(tracker.minutes()).isEqualTo(-10 - 20);
    tracker.add(0, 2, 1);
    assertThat(tracker.minutes()).as("in another week too").isEqualTo(-10 - 20 - 30);
    tracker.add(0, 0, -1);
    assertThat(tracker.minutes()).isEqualTo(-10 - 20);
  }
}
