package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnPoolTest {
  @Test
  void aWeekOfAUnitIsThereOnce() {
    var pool = new ColumnPool();
    assertThat(pool.add(0, new int[]{1, 2})).isTrue();
    assertThat(pool.add(0, new int[]{1, 2})).isFalse();
    assertThat(pool.add(1, new int[]{1, 2})).as("of another unit").isTrue();
    assertThat(pool.add(0, new int[]{})).isTrue();
    assertThat(pool.size()).isEqualTo(3);
    assertThat(pool.edges(0)).containsExactly(1, 2);
    assertThat(pool.unit(1)).isEqualTo(1);
    assertThat(pool.edges(2)).isEmpty();
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
