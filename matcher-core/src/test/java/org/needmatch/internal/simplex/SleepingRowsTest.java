package org.needmatch.internal.simplex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SleepingRowsTest {
  @Test
  void aRowWakesWhenItIsBrokenAndSleepsAgainOnlyWhereItMay() {
    var columns = new Columns(3);
    columns.add(1, new int[]{0, 1, 2}, new double[]{1, 2, 1}, 3);
    var rows = new SleepingRows(columns, new double[]{5, 3, 5}, 1);
    assertThat(rows.flags()).containsExactly(false, true, true);
    int[] basis = {0, ~1, ~2};
    assertThat(rows.wake(basis, new double[]{1, 0, 0}, 1e-5)).isFalse();
    assertThat(rows.wake(basis, new double[]{2, 0, 0}, 1e-5)).isTrue();
    assertThat(rows.flags()).containsExactly(false, false, true);
    assertThat(rows.wake(basis, new double[]{2, 0, 0}, 1e-5)).as("awake already").isFalse();
    assertThat(rows.sleep(0)).isFalse();
    assertThat(rows.sleep(1)).isTrue();
    rows.wake(basis, new double[]{9, 0, 0}, 1e-5);
    assertThat(rows.flags()).containsExactly(false, false, false);
    rows.sleepAll();
    assertThat(rows.flags()).containsExactly(false, true, true);
  }
}
