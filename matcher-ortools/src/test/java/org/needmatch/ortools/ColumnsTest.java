package org.needmatch.ortools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  private final Columns columns = new Columns();

  @Test
  void entriesOfOneRowCountTogether() {
    int column = columns.add(3, new int[]{4, 2, 4}, new double[]{1, 5, 2}, 3);
    assertThat(column).isZero();
    assertThat(columns.end(column) - columns.begin(column)).isEqualTo(2);
    assertThat(columns.activity(new double[]{2}, 5)).containsExactly(0, 0, 10, 0, 6);
  }

  @Test
  void manyAreKeptAsTheyCome() {
    for (int c = 0; c < 5_000; c++) {
      columns.add(c, new int[]{c % 7, c % 7 + 1}, new double[]{c, -c}, 2);
    }
    assertThat(columns.count()).isEqualTo(5_000);
    assertThat(columns.cost(4_321)).isEqualTo(4_321);
    assertThat(columns.row(columns.begin(4_321))).isEqualTo(4_321 % 7);
    assertThat(columns.value(columns.begin(4_321) + 1)).isEqualTo(-4_321);
  }

  @Test
  void aCopyLeavesOutWhatCostsTooMuchAndDoesNotChange() {
    columns.add(10, new int[]{0}, new double[]{1}, 1);
    columns.add(1, new int[]{0}, new double[]{1}, 1);
    var copy = columns.affordable(new double[]{5}, 3);
    columns.cost(0, 7);
    columns.add(1, new int[]{1}, new double[]{1}, 1);
    assertThat(copy.isLeftOut(0)).isFalse();
    assertThat(copy.isLeftOut(1)).isTrue();
    assertThat(copy.count()).isEqualTo(2);
    assertThat(copy.cost(0)).isEqualTo(10);
  }
}
