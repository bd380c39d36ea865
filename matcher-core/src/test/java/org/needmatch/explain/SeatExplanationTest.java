package org.needmatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.explain.SeatExplanation.BlockedVolunteer;
import org.needmatch.explain.SeatExplanation.NearMiss;
import org.needmatch.rules.Obstacle;
import org.needmatch.rules.Reason;

class SeatExplanationTest {
  @Test
  void whoIsFreeStandsFirstThenWhatIsEasiestToMendThenById() {
    var freeFar = new NearMiss("far", new Reason.TooFar(40, 10, false), true);
    var freeNear = new NearMiss("near", new Reason.TooFar(11, 10, false), true);
    var busy = new NearMiss("busy", new Reason.Unavailable(1), false);
    var twin = new NearMiss("busz", new Reason.Unavailable(1), false);
    assertThat(Stream.of(twin, busy, freeFar, freeNear).sorted(NearMiss.ORDER).toList())
        .containsExactly(freeNear, freeFar, busy, twin);
    assertThat(busy.effort()).isEqualTo(new Reason.Unavailable(1).effort());
  }

  @Test
  void whatIsToldOfABusyWeekDoesNotChangeAfterwards() {
    var obstacles = new ArrayList<Obstacle>(List.of(new Obstacle.WeekFull(2)));
    var needs = new ArrayList<>(List.of("tea"));
    var blocked = new BlockedVolunteer("ann", obstacles, needs);
    obstacles.clear();
    needs.clear();
    assertThat(blocked.obstacles()).containsExactly(new Obstacle.WeekFull(2));
    assertThat(blocked.needIds()).containsExactly("tea");
  }
}
