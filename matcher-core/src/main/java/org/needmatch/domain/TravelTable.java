package org.needmatch.domain;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ways are known between places, by mode of travel: kilometres and minutes
 * from one place to another, which need not be those of the way back. Places
 * are told apart by their coordinates, {@linkplain #rounded rounded} to five
 * decimals of a degree, about a metre. Built by {@link TravelTableBuilder}.
 * <p>
 * Immutable and thread-safe. It takes 12 bytes a row, 14 when rows hold for
 * times of day; a look-up costs the logarithm of the places and of the ways
 * from one of them.
 */
public final class TravelTable {
  private static final TravelMode[] MODES = TravelMode.values();
  private static final double DEGREE = 1e5;
  private static final long SOUTH = 9_000_000;
  private static final long WEST = 18_000_000;
  private static final int EAST_BITS = 26;
  private static final double METRES = 1000;

  /** No way at all: everything is reckoned from straight lines. */
  public static final TravelTable NONE = new TravelTableBuilder().build();

  /** Rounded places as one number each, ascending. */
  private final long[] places;
  /** For each mode and place the first of its rows, and where the last end. */
  private final int[] first;
  private final int[] to;
  private final int[] metres;
  private final int[] minutes;
  /** Minute of the day or −1; empty when no row has one. */
  private final short[] arriveBy;
  private final int[] longest = new int[MODES.length];

  /**
   * One way from a place to another.
   *
   * @param km
   *          travelled kilometres, 0 or more, to the metre
   * @param minutes
   *          what it takes, whole minutes, 0 or more
   * @param arriveBy
   *          the time of day for which the minutes hold; null when for any
   */
  public record Row(double km, int minutes, @Nullable LocalTime arriveBy) {
  }

  /** Takes each row once. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes a row.
     *
     * @param from
     *          where it starts, rounded
     * @param to
     *          where it ends, rounded
     * @param mode
     *          how one travels
     * @param row
     *          the way
     */
    void row(Place from, Place to, TravelMode mode, Row row);
  }

  TravelTable(long[] places, int[] first, int[] to, int[] metres, int[] minutes, short[] arriveBy) {
    this.places = places;
    this.first = first;
    this.to = to;
    this.metres = metres;
    this.minutes = minutes;
    this.arriveBy = arriveBy;
    for (var mode : MODES) {
      for (int row = begin(mode, 0); row < begin(mode, places.length); row++) {
        longest[mode.ordinal()] = Math.max(longest[mode.ordinal()], minutes[row]);
      }
    }
  }

  /**
   * {@return the place as the table knows it: five decimals of a degree}
   *
   * @param place
   *          any place
   */
  public static Place rounded(Place place) {
    return place(key(place));
  }

  /** {@return whether there is no row} */
  public boolean isEmpty() {
    return to.length == 0;
  }

  /** {@return whether some rows hold for a time of day} */
  public boolean isTimely() {
    return arriveBy.length > 0;
  }

  /** {@return how many rows there are} */
  public int size() {
    return to.length;
  }

  /** {@return how many places rows start or end at} */
  public int places() {
    return places.length;
  }

  /**
   * {@return whether any row is about the mode}
   *
   * @param mode
   *          how one travels
   */
  public boolean covers(TravelMode mode) {
    return begin(mode, 0) < begin(mode, places.length);
  }

  /**
   * {@return whether any way of the mode starts at the place}
   *
   * @param from
   *          the place
   * @param mode
   *          how one travels
   */
  public boolean startsAt(Place from, TravelMode mode) {
    int origin = number(from);
    return origin >= 0 && begin(mode, origin) < begin(mode, origin + 1);
  }

  /**
   * {@return the minutes of the longest way of the mode, 0 when there is none}
   *
   * @param mode
   *          how one travels
   */
  public int longestMinutes(TravelMode mode) {
    return longest[mode.ordinal()];
  }

  /**
   * {@return the ways from a place to another: none, or one, or several that hold
   * for different times of day, the earliest first}
   *
   * @param from
   *          where one starts
   * @param to
   *          where one goes
   * @param mode
   *          how one travels
   */
  public List<Row> rows(Place from, Place to, TravelMode mode) {
    int origin = number(from);
    int target = origin < 0 ? -1 : number(to);
    if (target < 0) {
      return List.of();
    }
    int begin = begin(mode, origin);
    int end = begin(mode, origin + 1);
    int at = Arrays.binarySearch(this.to, begin, end, target);
    if (at < 0) {
      return List.of();
    }
    while (at > begin && this.to[at - 1] == target) {
      at--;
    }
    if (at + 1 == end || this.to[at + 1] != target) {
      return List.of(row(at));
    }
    var rows = new ArrayList<Row>();
    for (; at < end && this.to[at] == target; at++) {
      rows.add(row(at));
    }
    return rows;
  }

  /**
   * Goes through all rows, mode by mode, each from south to north by where they
   * start and then by where they end.
   *
   * @param visitor
   *          takes them
   */
  public void forEach(Visitor visitor) {
    for (var mode : MODES) {
      for (int origin = 0; origin < places.length; origin++) {
        var from = place(places[origin]);
        for (int row = begin(mode, origin); row < begin(mode, origin + 1); row++) {
          visitor.row(from, place(places[to[row]]), mode, row(row));
        }
      }
    }
  }

  private Row row(int row) {
    int minute = arriveBy.length == 0 ? -1 : arriveBy[row];
    return new Row(metres[row] / METRES, minutes[row],
        minute < 0 ? null : LocalTime.of(minute / 60, minute % 60));
  }

  private int begin(TravelMode mode, int origin) {
    return first[mode.ordinal() * places.length + origin];
  }

  private int number(Place place) {
    return Arrays.binarySearch(places, key(place));
  }

  static long key(Place place) {
    return Math.round(place.latitude() * DEGREE) + SOUTH << EAST_BITS
        | Math.round(place.longitude() * DEGREE) + WEST;
  }

  private static Place place(long key) {
    return new Place(((key >>> EAST_BITS) - SOUTH) / DEGREE,
        ((key & (1L << EAST_BITS) - 1) - WEST) / DEGREE);
  }

  static int metres(double km) {
    return (int) Math.round(km * METRES);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof TravelTable table
        && Arrays.equals(places, table.places) && Arrays.equals(first, table.first)
        && Arrays.equals(to, table.to) && Arrays.equals(metres, table.metres)
        && Arrays.equals(minutes, table.minutes) && Arrays.equals(arriveBy, table.arriveBy);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(places) + Arrays.hashCode(metres);
  }

  /** {@return how much there is; no place is told} */
  @Override
  public String toString() {
    return "TravelTable[" + places.length + " places, " + to.length + " rows]";
  }
}
