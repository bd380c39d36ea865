package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MaxFlowTest {
  private static final int NODES = 6;

  /** L. R. Ford and D. R. Fulkerson, 1956. */
  @Test
  void theGreatestFlowIsTheLeastCut() {
    var random = new Random(3);
    for (int i = 0; i < 300; i++) {
      var capacity = new long[NODES][NODES];
      var flow = new MaxFlow(NODES);
      for (int a = 0; a < NODES; a++) {
        for (int b = 0; b < NODES; b++) {
          if (a != b && random.nextInt(3) > 0) {
            capacity[a][b] = random.nextInt(9);
            flow.arc(a, b, capacity[a][b]);
          }
        }
      }
      long greatest = flow.run(0, NODES - 1);
      assertThat(greatest).isEqualTo(leastCut(capacity));
      assertThat(flow.reachable(0, NODES).get(NODES - 1)).as("nothing more flows").isFalse();
    }
  }

  private static long leastCut(long[][] capacity) {
    long least = Long.MAX_VALUE;
    for (int side = 0; side < 1 << NODES; side++) {
      if ((side & 1) == 1 && side >> NODES - 1 == 0) {
        long cut = 0;
        for (int a = 0; a < NODES; a++) {
          for (int b = 0; b < NODES; b++) {
            cut += (side >> a & 1) == 1 && (side >> b & 1) == 0 ? capacity[a][b] : 0;
          }
        }
        least = Math.min(least, cut);
      }
    }
    return least;
  }

  @Test
  void whatIsLeftOfAnArcIsItsCapacityLessItsFlow() {
    var flow = new MaxFlow(3);
    flow.arc(0, 1, 5);
    flow.arc(1, 2, 3);
    assertThat(flow.run(0, 2)).isEqualTo(3);
    assertThat(flow.left(0)).isEqualTo(2);
    assertThat(flow.left(1)).isZero();
    assertThat(flow.reachable(0, 2).stream()).containsExactly(0, 1);
    assertThat(flow.reachable(0, 1).stream()).as("a node that is not passed").containsExactly(0);
  }
}
