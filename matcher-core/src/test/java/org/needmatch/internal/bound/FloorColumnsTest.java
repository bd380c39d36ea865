package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.simplex.Simplex;
import org.needmatch.testdomain.TinyFloors;

class FloorColumnsTest {
  @Test
  void pointsCountMoreUntilTheFloorIsReached() {
    var floors = Instance.of(TinyFloors.random(2)).floors();
    assertThat(floors.count()).isPositive();
    var right = new double[1 + FloorColumns.rows(floors)];
    right[0] = 2;
    var columns = new FloorColumns(floors, 1, floors.floor(0), right);
    var simplex = new Simplex(right);
    simplex.add(1, new int[]{0, 1}, new double[]{1, -1}, 2);
    columns.columns(simplex);
    assertThat(simplex.solve(1000, () -> false)).isTrue();
    assertThat(simplex.objective()).isEqualTo(2 + floors.weight(), offset(1e-6));
    var price = new long[floors.count()];
    columns.prices(simplex, price, 0);
    assertThat(price[0]).as("beyond the floor a point counts once").isZero();
    assertThat(columns.row(0)).isBetween(-1, floors.count());
  }
}
