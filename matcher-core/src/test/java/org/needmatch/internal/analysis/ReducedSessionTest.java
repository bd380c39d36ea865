package org.needmatch.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ReducedSessionTest {
  private static final Need NEED = Need.builder("n").at(Town.CENTRE).volunteers(2, 3, 2)
      .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();

  /** Ann lives here, bob at 3 and cat at 6 km: 0, 12 and 24 minutes. */
  private static ReducedSession session(Set<String> tied, String... pinned) {
    var problem = Problem.builder(Town.MONDAY).add(NEED).add(Problems.anyone("ann").build())
        .add(Problems.anyone("bob").home(Town.north(Town.CENTRE, 3_000)).build())
        .add(Problems.anyone("cat").home(Town.north(Town.CENTRE, 6_000)).build());
    for (var pin : pinned) {
      problem.add(new Placement("n", Role.DEFAULT_NAME, pin));
    }
    var built = problem.build();
    var session = new ReducedSession(NEED, new NeedWorth(built), tied);
    PlannedSeat.of(built,
        new Plan(List.of(Assignment.of("n", Role.DEFAULT_NAME, 1, "ann"),
            Assignment.of("n", Role.DEFAULT_NAME, 2, "bob"),
            Assignment.of("n", Role.DEFAULT_NAME, 3, "cat"))))
        .forEach(session::add);
    return session;
  }

  @Test
  void theFarthestGoesWhereAMinuteCostsLeast() {
    var offer = session(Set.of()).best(Long.MAX_VALUE).orElseThrow();
    assertThat(offer.gone()).extracting(seat -> seat.volunteer().id()).containsExactly("cat");
    assertThat(offer.points()).as("the seat above the core").isEqualTo(500);
    assertThat(offer.minutes()).isEqualTo(24);
  }

  @Test
  void whoIsTiedOrPinnedStays() {
    assertThat(session(Set.of("cat")).best(600).orElseThrow().gone())
        .extracting(seat -> seat.volunteer().id()).containsExactly("bob");
    assertThat(session(Set.of(), "cat").best(Long.MAX_VALUE).orElseThrow().gone())
        .as("and no session with a pin ends").extracting(seat -> seat.volunteer().id())
        .containsExactly("bob");
  }

  @Test
  void atItsMinimumOnlyAllOfItCanGo() {
    var session = session(Set.of());
    session.take(session.best(Long.MAX_VALUE).orElseThrow());
    var whole = session.best(Long.MAX_VALUE).orElseThrow();
    assertThat(whole.seats()).isEqualTo(2);
    assertThat(whole.points()).isEqualTo(2_000);
    assertThat(session.best(1_999)).isEmpty();
  }
}
