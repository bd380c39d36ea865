package org.needmatch.internal.simplex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PivotOrderTest {
  private static Columns columns(int rows, int[]... entries) {
    var columns = new Columns(rows);
    for (int[] rowsOfColumn : entries) {
      var ones = new double[rowsOfColumn.length];
      Arrays.fill(ones, 1);
      columns.add(0, rowsOfColumn, ones, rowsOfColumn.length);
    }
    return columns;
  }

  @Test
  void whatStandsAloneIsPivotedWithoutArithmetic() {
    var columns = columns(4, new int[]{0, 1}, new int[]{1, 2}, new int[]{2, 3});
    var order = new PivotOrder(columns, 4);
    order.find(new int[]{0, 1, 2, ~3});
    assertThat(order.size()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      assertThat(order.row(i)).isBetween(0, 2);
    }
    assertThat(order.isSlack(3)).isTrue();
    assertThat(order.isSlack(0)).isFalse();
  }

  @Test
  void aRingNeedsArithmeticAndComesLast() {
    var columns = columns(5, new int[]{0, 1}, new int[]{1, 2}, new int[]{2, 0}, new int[]{3, 0});
    var order = new PivotOrder(columns, 5);
    order.find(new int[]{0, 1, 2, 3, ~4});
    assertThat(order.size()).isEqualTo(4);
    assertThat(order.column(0)).isEqualTo(3);
    assertThat(order.row(0)).isEqualTo(3);
    for (int i = 1; i < 4; i++) {
      assertThat(order.row(i)).isEqualTo(-1);
      assertThat(order.entries(i - 1)).isEqualTo(2);
    }
  }
}
