package org.needmatch.internal.simplex;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What each variable that is not basic gains by one more of it, kept up to date
 * from exchange to exchange by the row of the basis inverse that leaves, and
 * how long a step it takes, in Devex reference weights (P. M. J. Harris,
 * Mathematical Programming 5, 1973; J. J. Forrest and D. Goldfarb, Mathematical
 * Programming 57, 1992). Weights begin with the lengths of the columns. A
 * variable is a column, or the complement of a slack's row. Not thread-safe.
 */
final class ReducedCosts {
  /** No variable. */
  static final int NOBODY = Integer.MIN_VALUE;

  private static final double GAIN = 1e-9;
  private static final double SMALLEST_PIVOT = 1e-7;
  private static final double LARGEST_WEIGHT = 1e9;

  private final Columns columns;
  private final int rows;
  private double[] gain;
  private double[] weight;
  private double[] across;
  private boolean[] basic;
  private final BitSet aside = new BitSet();
  private int[] place;
  private int[] gaining;
  private int gainingSize;
  private int[] touched;
  private int touchedSize;
  private final int[] rowBegin;
  private int[] rowColumn = {};
  private double[] rowValue = {};
  private int copied;
  private long operations;

  ReducedCosts(Columns columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    rowBegin = new int[rows + 1];
    int room = rows + 64;
    gain = new double[room];
    weight = new double[room];
    across = new double[room];
    basic = new boolean[room];
    place = new int[room];
    gaining = new int[room];
    touched = new int[room];
    Arrays.fill(weight, 1);
    Arrays.fill(place, -1);
    Arrays.fill(basic, 0, rows, true);
  }

  private int slot(int variable) {
    return variable < 0 ? ~variable : rows + variable;
  }

  /** Numbers handled so far: a measure of work. */
  long operations() {
    return operations;
  }

  /** A new column, not basic. */
  void add(int column) {
    int slot = slot(column);
    if (slot == gain.length) {
      int room = slot + slot / 2;
      gain = Arrays.copyOf(gain, room);
      weight = Arrays.copyOf(weight, room);
      across = Arrays.copyOf(across, room);
      basic = Arrays.copyOf(basic, room);
      place = Arrays.copyOf(place, room);
      gaining = Arrays.copyOf(gaining, room);
      touched = Arrays.copyOf(touched, room);
    }
    double squares = 1;
    for (int k = columns.begin(column); k < columns.end(column); k++) {
      squares += columns.value(k) * columns.value(k);
    }
    weight[slot] = squares;
    place[slot] = -1;
  }

  /** What is set aside is passed over as if it were basic. */
  void basic(int variable, boolean isBasic) {
    int slot = slot(variable);
    basic[slot] = isBasic || aside.get(slot);
  }

  /** Sets columns from the first on aside that lose more than this. */
  void setAside(int first, double loss) {
    for (int slot = slot(first); slot < slot(columns.count()); slot++) {
      if (!basic[slot] && gain[slot] < -loss) {
        aside.set(slot);
        basic[slot] = true;
      }
    }
  }

  /** Whether the column was set aside; now it is not, and its gain not known. */
  boolean takeBack(int column) {
    int slot = slot(column);
    boolean was = aside.get(slot);
    aside.clear(slot);
    basic[slot] &= !was;
    return was;
  }

  /** Price of a row. */
  double price(int row) {
    return -gain[row];
  }

  double gain(int variable) {
    return gain[slot(variable)];
  }

  /** Takes new prices of all rows and reckons every gain anew. */
  void reset(IndexedVector price) {
    for (int i = 0; i < gainingSize; i++) {
      place[gaining[i]] = -1;
    }
    gainingSize = 0;
    for (int r = 0; r < rows; r++) {
      gain(r, basic[r] ? 0 : -price.get(r));
    }
    for (int c = 0; c < columns.count(); c++) {
      if (basic[rows + c]) {
        gain[rows + c] = 0;
      } else {
        double paid = 0;
        for (int k = columns.begin(c); k < columns.end(c); k++) {
          paid += columns.value(k) * price.get(columns.row(k));
        }
        gain(rows + c, columns.cost(c) - paid);
      }
    }
    operations += columns.begin(columns.count()) + rows;
  }

  /** Corrects a gain that was found to be another. */
  void correct(int variable, double now) {
    gain(slot(variable), now);
  }

  private void gain(int slot, double now) {
    gain[slot] = now;
    if (now > GAIN) {
      if (place[slot] < 0) {
        place[slot] = gainingSize;
        gaining[gainingSize++] = slot;
      }
    } else if (place[slot] >= 0) {
      int last = gaining[--gainingSize];
      gaining[place[slot]] = last;
      place[last] = place[slot];
      place[slot] = -1;
    }
  }

  /** The variable that gains most for its length, or {@link #NOBODY}. */
  int entering() {
    int best = NOBODY;
    double most = 0;
    for (int i = 0; i < gainingSize; i++) {
      int slot = gaining[i];
      double worth = gain[slot] * gain[slot] / weight[slot];
      if (worth > most || worth == most && slot < best) {
        most = worth;
        best = slot;
      }
    }
    operations += gainingSize;
    return best == NOBODY ? NOBODY : best < rows ? ~best : best - rows;
  }

  /**
   * Finds how the variables that are not basic stand in the row that leaves.
   *
   * @param inverse
   *          that row of the basis inverse
   */
  void look(IndexedVector inverse) {
    for (int i = 0; i < touchedSize; i++) {
      across[touched[i]] = 0;
    }
    touchedSize = 0;
    for (int i = 0; i < inverse.size(); i++) {
      int r = inverse.at(i);
      double number = inverse.get(r);
      if (number == 0) {
        continue;
      }
      if (!basic[r]) {
        touch(r, number);
      }
      for (int k = columns.first(r); k >= copied; k = columns.next(k)) {
        touchColumn(columns.column(k), number * columns.value(k));
      }
      for (int k = rowBegin[r]; k < rowBegin[r + 1]; k++) {
        touchColumn(rowColumn[k], number * rowValue[k]);
      }
    }
    operations += 2L * touchedSize;
  }

  private void touchColumn(int column, double number) {
    if (!basic[rows + column]) {
      touch(rows + column, number);
    }
  }

  /** Copies the entries row by row, which makes looking faster. */
  void copyRows() {
    int numbers = columns.begin(columns.count());
    if (numbers == copied) {
      return;
    }
    copied = numbers;
    if (rowColumn.length < numbers) {
      rowColumn = new int[numbers + numbers / 2];
      rowValue = new double[rowColumn.length];
    }
    int at = 0;
    for (int r = 0; r < rows; r++) {
      rowBegin[r] = at;
      for (int k = columns.first(r); k != Columns.NONE; k = columns.next(k)) {
        rowColumn[at] = columns.column(k);
        rowValue[at++] = columns.value(k);
      }
    }
    rowBegin[rows] = at;
  }

  private void touch(int slot, double number) {
    if (across[slot] == 0) {
      touched[touchedSize++] = slot;
      across[slot] = number == 0 ? Double.MIN_VALUE : number;
    } else {
      across[slot] += number;
      if (across[slot] == 0) {
        across[slot] = Double.MIN_VALUE;
      }
    }
  }

  /** How a variable stands in the row last looked at. */
  double across(int variable) {
    return across[slot(variable)];
  }

  /**
   * The variable that must enter where the row last looked at is negative, so
   * that none gains; {@link #NOBODY} where none can.
   */
  int enteringFor() {
    double reach = Double.MAX_VALUE;
    for (int i = 0; i < touchedSize; i++) {
      int slot = touched[i];
      if (across[slot] < -SMALLEST_PIVOT) {
        reach = Math.min(reach, (Math.min(0, gain[slot]) - GAIN) / across[slot]);
      }
    }
    int best = NOBODY;
    double largest = 0;
    for (int i = 0; i < touchedSize; i++) {
      int slot = touched[i];
      double size = -across[slot];
      if (size > SMALLEST_PIVOT && -Math.min(0, gain[slot]) <= reach * size
          && (size > largest || size == largest && slot < best)) {
        largest = size;
        best = slot;
      }
    }
    return best == NOBODY ? NOBODY : best < rows ? ~best : best - rows;
  }

  /**
   * Updates gains and weights for an exchange in the row last looked at.
   *
   * @param pivot
   *          how the entering variable stands in the row
   */
  void exchange(int entering, int leaving, double pivot) {
    int in = slot(entering);
    int out = slot(leaving);
    double step = gain[in] / pivot;
    double length = weight[in];
    for (int i = 0; i < touchedSize; i++) {
      int slot = touched[i];
      if (slot != in) {
        double share = across[slot] / pivot;
        gain(slot, gain[slot] - step * across[slot]);
        weight[slot] = Math.min(LARGEST_WEIGHT, Math.max(weight[slot], share * share * length));
      }
    }
    basic[in] = true;
    basic[out] = false;
    gain(in, 0);
    gain(out, -step);
    weight[out] = Math.min(LARGEST_WEIGHT, Math.max(1, length / (pivot * pivot)));
  }
}
