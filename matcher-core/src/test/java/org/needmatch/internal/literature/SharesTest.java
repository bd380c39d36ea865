package org.needmatch.internal.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class SharesTest {
  @Test
  void aGroupsShareIsWhatItHasOfWhatItCouldHave() {
    var market = Markets.of(Problem.builder(Town.MONDAY).add(Area.builder("a").build())
        .add(Area.builder("b").build()).add(Markets.session("a1", 1, 2).area("a").build())
        .add(Markets.session("b1", 1, 1).area("b").build()).add(Markets.session("c", 1, 1).build())
        .add(Problems.anyone("ann").build()).add(Problems.anyone("bob").build()).build());
    var plan = market.model().emptyPlan();
    var shares = new Shares(market, plan, true);
    assertThat(shares.groups()).as("a, b, and what has no area").isEqualTo(3);
    int a = shares.group(market.needs().indexOf("a1"));
    plan.add(market.ofNeed(market.needs().indexOf("a1"))[0]);
    assertThat(shares.share(a)).isEqualTo(0.5);
    int least = shares.least(new boolean[3]);
    assertThat(least).isNotEqualTo(a);
    assertThat(shares.share(least)).isZero();
    var stuck = new boolean[3];
    Arrays.fill(stuck, true);
    assertThat(shares.least(stuck)).isEqualTo(-1);
    assertThat(shares.sorted(IntStream.range(0, 3))).containsExactly(0, 0, 0.5);
  }

  @Test
  void theWorstOffDecidesThenTheNext() {
    assertThat(Shares.better(new double[]{0.2, 0.3}, new double[]{0.1, 0.9})).isTrue();
    assertThat(Shares.better(new double[]{0.1, 0.3}, new double[]{0.1, 0.2})).isTrue();
    assertThat(Shares.better(new double[]{0.1, 0.3}, new double[]{0.1, 0.3})).isFalse();
  }
}
