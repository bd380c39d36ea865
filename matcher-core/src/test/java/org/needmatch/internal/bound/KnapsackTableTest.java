package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.IntList;

class KnapsackTableTest {
  @Test
  void theCoverIsTheBestThatUsesNoMore() {
    var random = new Random(1);
    var table = new KnapsackTable();
    table.begin(5, 4);
    table.clear();
    var best = new long[5][4];
    for (int i = 0; i < 40; i++) {
      int minutes = random.nextInt(5);
      int count = random.nextInt(4);
      long worth = 1 + random.nextInt(100);
      table.offer(minutes, count, worth, table.add(i, -1));
      best[minutes][count] = Math.max(best[minutes][count], worth);
      for (int m = 0; m < 5; m++) {
        for (int c = 0; c < 4; c++) {
          long most = 0;
          for (int k = 0; k <= m; k++) {
            for (int l = 0; l <= c; l++) {
              most = Math.max(most, best[k][l]);
            }
          }
          assertThat(table.cover(m, c)).isEqualTo(most);
        }
      }
    }
  }

  @Test
  void setsOfEarlierBlocksCanStillBeCollected() {
    var table = new KnapsackTable();
    table.begin(2, 1);
    table.clear();
    int set = table.add(7, table.add(3, -1));
    table.offer(1, 0, 10, set);
    assertThat(table.states().toArray()).containsExactly(1);
    assertThat(table.node(1)).isEqualTo(set);
    table.clear();
    assertThat(table.states().size()).isZero();
    assertThat(table.cover(1, 0)).isZero();
    var edges = new IntList();
    table.collect(set, edges);
    assertThat(edges.toArray()).containsExactly(7, 3);
  }
}
