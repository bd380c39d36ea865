package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnPoolTest {
  @Test
  void aWeekOfAUnitIsThereOnce() {
    var pool = new ColumnPool();
    assertThat(pool.add(0, new int[]{1, 2})).isEqualTo(ColumnPool.NEW);
    assertThat(pool.add(0, new int[]{})).isEqualTo(ColumnPool.NEW);
    assertThat(pool.add(0, new int[]{1, 2})).isZero();
    assertThat(pool.add(0, new int[]{})).isEqualTo(1);
    assertThat(pool.add(1, new int[]{1, 2})).as("of another unit").isEqualTo(ColumnPool.NEW);
    assertThat(pool.size()).isEqualTo(3);
    assertThat(pool.edges(0)).containsExactly(1, 2);
    assertThat(pool.unit(2)).isEqualTo(1);
    assertThat(pool.edges(1)).isEmpty();
  }

  @Test
  void anEdgeIsTakenAsMuchAsItsWeeks() {
    var pool = new ColumnPool();
    pool.add(0, new int[]{0, 2});
    pool.add(0, new int[]{2});
    pool.add(1, new int[]{1});
    assertThat(pool.taken(new double[]{9, 0.25, 0.5, 0}, 1, 3)).containsExactly(0.25f, 0, 0.75f);
  }
}
