package org.needmatch.internal.simplex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void columnsAreFoundByTheirRowsTooHoweverManyThereAre() {
    var random = new Random(9);
    var columns = new Columns(7);
    var dense = new ArrayList<double[]>();
    for (int c = 0; c < 150; c++) {
      var rows = random.ints(0, 7).distinct().limit(1 + random.nextInt(4)).toArray();
      var values = new double[rows.length];
      var whole = new double[7];
      for (int k = 0; k < rows.length; k++) {
        values[k] = 1 + random.nextInt(9);
        whole[rows[k]] = values[k];
      }
      assertThat(columns.add(c, rows, values, rows.length)).isEqualTo(c);
      dense.add(whole);
    }
    for (int row = 0; row < 7; row++) {
      double sum = 0;
      for (int at = columns.first(row); at != Columns.NONE; at = columns.next(at)) {
        assertThat(columns.row(at)).isEqualTo(row);
        assertThat(columns.value(at)).isEqualTo(dense.get(columns.column(at))[row]);
        sum += columns.value(at);
      }
      int r = row;
      assertThat(sum).isEqualTo(dense.stream().mapToDouble(one -> one[r]).sum());
    }
    columns.cost(149, -3);
    assertThat(columns.cost(149)).isEqualTo(-3);
    assertThat(columns.count()).isEqualTo(150);
  }
}
