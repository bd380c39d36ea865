package org.needmatch.internal.simplex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Strong duality: a plan of the program and prices of its rows that are worth
 * the same prove each other best.
 */
class SimplexProperties {
  private static final double CLOSE = 1e-3;
  /**
   * How far a row may be off: raised so that no two are alike, and not mended
   * below 1e-5.
   */
  private static final double OFF = 1.2e-5;

  private record Column(double cost, int[] row, double[] value) {
  }

  private static Column column(Random random, int rows) {
    var row = new ArrayList<Integer>(List.of(0));
    var value = new ArrayList<Double>(List.of(1.0));
    for (int r = 1; r < rows; r++) {
      if (random.nextInt(3) == 0) {
        row.add(r);
        value.add((double) (random.nextInt(4) - 1));
      }
    }
    return new Column(random.nextInt(20) - 2, row.stream().mapToInt(Integer::intValue).toArray(),
        value.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static void add(Simplex simplex, Column column) {
    simplex.add(column.cost(), column.row(), column.value(), column.row().length);
  }

  private static List<Column> filled(Simplex simplex, Random random, int rows, int size) {
    var columns = new ArrayList<Column>();
    for (int c = 0; c < size; c++) {
      columns.add(column(random, rows));
      add(simplex, columns.getLast());
    }
    return columns;
  }

  private static void proves(Simplex simplex, double[] right, List<Column> columns) {
    double[] x = simplex.values();
    double worth = 0;
    var used = new double[right.length];
    for (int c = 0; c < columns.size(); c++) {
      var column = columns.get(c);
      assertThat(x[c]).isGreaterThanOrEqualTo(0);
      worth += column.cost() * x[c];
      double paid = 0;
      for (int k = 0; k < column.row().length; k++) {
        used[column.row()[k]] += column.value()[k] * x[c];
        paid += column.value()[k] * simplex.price(column.row()[k]);
      }
      assertThat(paid).as("column %d", c).isGreaterThanOrEqualTo(column.cost() - 1e-6);
    }
    double off = 1e-6;
    for (int r = 0; r < right.length; r++) {
      assertThat(used[r]).as("row %d", r).isLessThanOrEqualTo(right[r] + CLOSE);
      assertThat(simplex.price(r)).isGreaterThanOrEqualTo(-1e-7);
      off += OFF * Math.max(0, simplex.price(r));
    }
    assertThat(simplex.objective()).isCloseTo(worth, within(off));
  }

  private static double[] rights(Random random, int rows) {
    var right = new double[rows];
    for (int r = 0; r < rows; r++) {
      right[r] = random.nextInt(5);
    }
    return right;
  }

  @Property(tries = 200)
  void itComesBackToWhereItStood(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int rows,
      @ForAll @IntRange(min = 1, max = 40) int size) {
    var random = new Random(seed);
    double[] right = rights(random, rows);
    var simplex = new Simplex(right, random.nextInt(1, rows + 1));
    var columns = filled(simplex, random, rows, size);
    assertThat(simplex.solve(100_000)).isTrue();
    double[] before = simplex.values();
    var back = simplex.wayBack();
    for (int c = 0; c < size; c++) {
      simplex.cost(c, random.nextInt(20) - 10);
    }
    simplex.solve(random.nextInt(30));
    for (int c = 0; c < size; c++) {
      simplex.cost(c, columns.get(c).cost());
    }
    back.run();

    assertThat(simplex.values()).containsExactly(before, within(1e-4));
    assertThat(simplex.solve(100_000)).isTrue();
    proves(simplex, right, columns);
  }

  @Property(tries = 200)
  void whatIsSetAsideStaysAtZeroUntilItIsTakenBack(@ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20) int rows,
      @ForAll @IntRange(min = 1, max = 40) int size) {
    var random = new Random(seed);
    double[] right = rights(random, rows);
    var simplex = new Simplex(right);
    var columns = filled(simplex, random, rows, size);
    assertThat(simplex.solve(100_000)).isTrue();
    double worth = simplex.objective();
    simplex.setAside(0, 0.5);
    for (int c = 0; c < size; c++) {
      simplex.cost(c, columns.get(c).cost() + random.nextInt(3));
    }
    assertThat(simplex.solve(100_000)).isTrue();
    double[] without = simplex.values();
    for (int c = 0; c < size; c++) {
      simplex.cost(c, columns.get(c).cost());
      if (simplex.takeBack(c)) {
        assertThat(without[c]).as("column %d", c).isZero();
        assertThat(simplex.takeBack(c)).as("once").isFalse();
      }
    }
    assertThat(simplex.solve(100_000)).isTrue();
    assertThat(simplex.objective()).isCloseTo(worth, within(1e-3));
    proves(simplex, right, columns);
  }

  @Property(tries = 300)
  void pricesAndPlanAreWorthTheSame(@ForAll long seed,
      @ForAll @IntRange(min = 1, max = 25) int rows,
      @ForAll @IntRange(min = 1, max = 60) int size) {
    var random = new Random(seed);
    double[] right = rights(random, rows);
    var simplex = new Simplex(right);
    var columns = filled(simplex, random, rows, size);

    assertThat(simplex.solve(10_000)).isTrue();

    proves(simplex, right, columns);
  }

  /** Where nothing is left of a row its price may be in the hundreds. */
  @Example
  void whatRowsAreOffByCountsAtTheirPrices() {
    pricesAndPlanAreWorthTheSame(-12, 24, 48);
  }

  @Property(tries = 200)
  void itGoesOnAfterColumnsComeInAndCostsChange(@ForAll long seed,
      @ForAll @IntRange(min = 2, max = 20) int rows) {
    var random = new Random(seed);
    double[] right = rights(random, rows);
    var columns = new ArrayList<Column>();
    var simplex = new Simplex(right);
    for (int round = 0; round < 6; round++) {
      for (int c = 0; c < 8; c++) {
        columns.add(column(random, rows));
        add(simplex, columns.getLast());
      }
      int changed = random.nextInt(columns.size());
      var old = columns.get(changed);
      columns.set(changed, new Column(old.cost() - 25, old.row(), old.value()));
      simplex.cost(changed, old.cost() - 25);

      assertThat(simplex.solve(10_000)).isTrue();

      proves(simplex, right, columns);
    }
  }

  @Property(tries = 200)
  void rowsThatSleepComeToTheSameAsRowsThatAreAwake(@ForAll long seed,
      @ForAll @IntRange(min = 2, max = 25) int rows,
      @ForAll @IntRange(min = 1, max = 50) int size) {
    var random = new Random(seed);
    double[] right = rights(random, rows);
    var columns = new ArrayList<Column>();
    var awake = new Simplex(right);
    var lazy = new Simplex(right, 1 + random.nextInt(rows - 1));
    for (int round = 0; round < 4; round++) {
      for (int c = 0; c < size; c++) {
        columns.add(column(random, rows));
        add(awake, columns.getLast());
        add(lazy, columns.getLast());
      }

      assertThat(awake.solve(10_000)).isTrue();
      assertThat(lazy.solve(10_000)).isTrue();

      proves(lazy, right, columns);
      assertThat(lazy.objective()).isCloseTo(awake.objective(), within(CLOSE));
      var again = awake.program(right.length).simplex();
      assertThat(again.solve(10_000)).isTrue();
      assertThat(again.objective()).as("the program as data").isCloseTo(awake.objective(),
          within(CLOSE));
    }
  }
}
