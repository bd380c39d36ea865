package org.needmatch.internal.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.metrics.Measures.SessionShares;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class SharesOfPeopleTest {
  private static Problem week(int recent) {
    return Problem.builder(Town.MONDAY).weeks(2)
        .add(Problems.anyone("ann").recentSessions(recent).build())
        .add(Problems.anyone("bob").weeksWaiting(4).build())
        .add(Problems.anyone("cy").weeksWaiting(1).build())
        .add(Problems.anyone("shut").weeksWaiting(50).build()).build();
  }

  @Test
  void whoHasASeatWaitsNoMoreAndWhoCouldHaveNoneDoesNotCount() {
    var shares = new SharesOfPeople(week(3));
    shares.placed("bob", 1);
    shares.placed("bob", 1);
    shares.placed("bob", 0);
    // 3, 0, 0 before; 3, 2, 0 after: differences of 3, 1 and 2, twice, by 2 x 3 x 5
    assertThat(shares.of(Set.of("ann", "cy"))).isEqualTo(new SessionShares(3, 2.0 / 3, 0.4, 4, 3));
  }

  @Test
  void nothingIsSaidWhereNothingIsKnown() {
    assertThat(new SharesOfPeople(week(0)).of(Set.of("ann"))).isNull();
    assertThat(SharesOfPeople.known(week(0))).isFalse();
  }
}
