package org.needmatch.internal.simplex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReducedCostsTest {
  private static final int ROWS = 2;

  private final Columns columns = new Columns(ROWS);
  private final ReducedCosts costs = new ReducedCosts(columns, ROWS);

  private void add(double cost, double first, double second) {
    costs.add(columns.add(cost, new int[]{0, 1}, new double[]{first, second}, 2));
  }

  private static IndexedVector vector(double first, double second) {
    var vector = new IndexedVector(ROWS);
    vector.add(0, first);
    vector.add(1, second);
    return vector;
  }

  @Test
  void theVariableThatGainsMostForItsLengthEnters() {
    add(10, 5, 5);
    add(9, 1, 1);
    add(-3, 1, 1);
    costs.reset(vector(0, 0));
    assertThat(costs.gain(0)).isEqualTo(10);
    assertThat(costs.entering()).isEqualTo(1);
    costs.correct(1, 0);
    assertThat(costs.entering()).isZero();
    costs.correct(0, -1);
    assertThat(costs.entering()).isEqualTo(ReducedCosts.NOBODY);
  }

  @Test
  void anExchangeUpdatesWhatANewReckoningWouldFind() {
    add(10, 2, 1);
    add(9, 1, 3);
    costs.reset(vector(0, 0));
    costs.look(vector(1, 0));
    assertThat(costs.across(0)).isEqualTo(2);
    costs.exchange(0, ~0, 2);
    assertThat(costs.gain(1)).isCloseTo(9 - 5, within(1e-12));
    assertThat(costs.price(0)).isCloseTo(5, within(1e-12));
    assertThat(costs.price(1)).isZero();
    assertThat(costs.gain(0)).isZero();
    double before = costs.gain(1);
    costs.copyRows();
    costs.reset(vector(5, 0));
    assertThat(costs.gain(1)).isCloseTo(before, within(1e-12));
    assertThat(costs.operations()).isPositive();
  }

  @Test
  void whereARowIsBrokenTheCheapestVariableMendsIt() {
    add(-6, -2, 0);
    add(-1, -1, 0);
    costs.reset(vector(0, 0));
    costs.copyRows();
    costs.look(vector(1, 0));
    assertThat(costs.enteringFor()).isEqualTo(1);
    costs.look(vector(-1, 0));
    assertThat(costs.enteringFor()).isEqualTo(ReducedCosts.NOBODY);
  }
}
