package org.needmatch.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static final int SIDE = 4;

  /** Gains on two levels, held to every assignment there is. */
  @Test
  void theFlowOfGreatestGainIsTheBestAssignment() {
    var random = new Random(9);
    for (int i = 0; i < 200; i++) {
      var gain = new long[SIDE][SIDE];
      var network = new Network();
      int source = network.node();
      int sink = network.node();
      int[] left = new int[SIDE];
      int[] right = new int[SIDE];
      for (int k = 0; k < SIDE; k++) {
        left[k] = network.node();
        right[k] = network.node();
        network.arc(source, left[k], 1, 0, 0);
        network.arc(right[k], sink, 1, 0, 0);
      }
      int[][] arcs = new int[SIDE][SIDE];
      for (int a = 0; a < SIDE; a++) {
        for (int b = 0; b < SIDE; b++) {
          int first = random.nextInt(4) - 1;
          int second = random.nextInt(5) - 2;
          gain[a][b] = first * 1000L + second;
          arcs[a][b] = network.arc(left[a], right[b], 1, first, second);
        }
      }
      while (network.grow(source, sink)) {
        assertThat(network.flow(arcs[0][0])).isBetween(0, 1);
      }
      long total = 0;
      for (int a = 0; a < SIDE; a++) {
        for (int b = 0; b < SIDE; b++) {
          total += network.flow(arcs[a][b]) * gain[a][b];
        }
      }
      assertThat(total).isEqualTo(best(gain, 0, 0));
    }
  }

  private static long best(long[][] gain, int from, int taken) {
    if (from == SIDE) {
      return 0;
    }
    long best = best(gain, from + 1, taken);
    for (int to = 0; to < SIDE; to++) {
      if ((taken >> to & 1) == 0) {
        best = Math.max(best, gain[from][to] + best(gain, from + 1, taken | 1 << to));
      }
    }
    return best;
  }
}
