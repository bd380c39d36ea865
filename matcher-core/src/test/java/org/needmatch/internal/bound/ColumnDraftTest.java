package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.simplex.Simplex;

class ColumnDraftTest {
  @Test
  void columnsOfAnyLengthAreAddedOneByOne() {
    var right = new double[200];
    Arrays.fill(right, 3);
    var simplex = new Simplex(right);
    var draft = new ColumnDraft();
    for (int row = 0; row < 200; row++) {
      draft.put(row, 1);
    }
    draft.put(-1, 5);
    draft.put(0, 0);
    assertThat(draft.addTo(simplex, 2)).isZero();
    draft.put(7, 2);
    assertThat(draft.addTo(simplex, 1)).isEqualTo(1);
    assertThat(simplex.solve(100, () -> false)).isTrue();
    assertThat(simplex.objective()).isEqualTo(6);
  }
}
