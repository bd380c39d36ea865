package org.needmatch.internal.region;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

/**
 * Where regions end: the cells of {@link Reach#GRID}, halved by straight lines
 * again and again. All needs of a cell are in one region. Immutable and
 * thread-safe.
 */
public final class Cuts implements Serializable {
  private static final long serialVersionUID = 1;
  /** Quarters of a right angle; the first turns differ most. */
  private static final double[] TURNS = {0, 45, 22.5, 67.5};
  /** Of a region: so much later turns cut beside the middle, which is dense. */
  private static final double BESIDE = 0.2;

  private final double cosine;
  private final double turnedX;
  private final double turnedY;
  private final Node root;
  private final int regions;

  private sealed interface Node extends Serializable {
  }

  private record Leaf(int region) implements Node {
  }

  /** Cells whose coordinate is below are on the first side. */
  private record Cut(boolean second, double at, Node below, Node above) implements Node {
  }

  private record Cell(long number, double[] at, long weight) {
  }

  private Cuts(double latitude, int turn, Cell[] cells, int most) {
    double degrees = TURNS[Math.floorMod(turn, TURNS.length)];
    cosine = StrictMath.cos(StrictMath.toRadians(latitude));
    turnedX = StrictMath.cos(StrictMath.toRadians(degrees));
    turnedY = StrictMath.sin(StrictMath.toRadians(degrees));
    for (var cell : cells) {
      place(cell.number(), cell.at());
    }
    int[] made = {0};
    root = split(cells, Math.max(1, most), beside(turn), made);
    regions = made[0];
  }

  /**
   * Cuts cells so that regions weigh about the same; in turns but the first, more
   * and less by a fifth at each cut, so that no place is at the border each time.
   * Deterministic.
   *
   * @param weights
   *          by cell, 0 or more
   * @param most
   *          how many regions, at least 1; fewer where there are fewer cells
   * @param turn
   *          cuts of another turn run in other directions; 0 to 3, and then again
   */
  public static Cuts of(Map<Long, Long> weights, int most, int turn) {
    var cells = weights.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(entry -> new Cell(entry.getKey(), new double[2], entry.getValue()))
        .toArray(Cell[]::new);
    double sum = 0;
    double weighed = 0;
    for (var cell : cells) {
      sum += cell.weight();
      weighed += cell.weight() * Reach.GRID.latitude(cell.number());
    }
    return new Cuts(sum == 0 ? 0 : weighed / sum, turn, cells, most);
  }

  private static double beside(int turn) {
    int of = Math.floorMod(turn, TURNS.length);
    return of == 0 ? 0 : of % 2 == 1 ? BESIDE : -BESIDE;
  }

  /** {@return how many regions there are, at least 1} */
  public int regions() {
    return regions;
  }

  /** {@return the region of a cell, from 0} Cost: logarithm of the regions. */
  public int region(long cell) {
    var at = new double[2];
    place(cell, at);
    var node = root;
    while (node instanceof Cut cut) {
      node = at[cut.second() ? 1 : 0] < cut.at() ? cut.below() : cut.above();
    }
    return ((Leaf) node).region();
  }

  private void place(long cell, double[] at) {
    double x = Reach.GRID.longitude(cell) * cosine;
    double y = Reach.GRID.latitude(cell);
    at[0] = x * turnedX + y * turnedY;
    at[1] = y * turnedX - x * turnedY;
  }

  private static Node split(Cell[] cells, int most, double beside, int[] made) {
    boolean second = extent(cells, 1) > extent(cells, 0);
    int at = most == 1 ? 0 : halve(cells, second, most, beside);
    if (at == 0 && most > 1) {
      second = !second;
      at = halve(cells, second, most, beside);
    }
    if (at == 0) {
      return new Leaf(made[0]++);
    }
    int axis = second ? 1 : 0;
    double between = (cells[at - 1].at()[axis] + cells[at].at()[axis]) / 2;
    var below = split(Arrays.copyOfRange(cells, 0, at), most / 2, beside, made);
    var above = split(Arrays.copyOfRange(cells, at, cells.length), most - most / 2, beside, made);
    return new Cut(second, between, below, above);
  }

  private static double extent(Cell[] cells, int axis) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (var cell : cells) {
      least = Math.min(least, cell.at()[axis]);
      most = Math.max(most, cell.at()[axis]);
    }
    return most - least;
  }

  /**
   * Puts the cells in order along an axis. Returns how many are on the first
   * side, 0 when all are at one coordinate.
   */
  private static int halve(Cell[] cells, boolean second, int most, double beside) {
    int axis = second ? 1 : 0;
    Arrays.sort(cells,
        Comparator.<Cell>comparingDouble(cell -> cell.at()[axis]).thenComparingLong(Cell::number));
    long total = Arrays.stream(cells).mapToLong(Cell::weight).sum();
    double aim = total * ((most / 2 + beside) / most);
    int best = 0;
    double nearest = Double.POSITIVE_INFINITY;
    double below = 0;
    for (int i = 1; i < cells.length; i++) {
      below += cells[i - 1].weight();
      if (cells[i].at()[axis] - cells[i - 1].at()[axis] > 1e-9 && Math.abs(below - aim) < nearest) {
        nearest = Math.abs(below - aim);
        best = i;
      }
    }
    return best;
  }
}
