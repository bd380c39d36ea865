package org.needmatch.internal.geo;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.domain.TravelTable;

/**
 * Travelled distance and travel minutes: those of the travel table, and what it
 * lacks reckoned from straight lines. Immutable and thread-safe.
 */
public final class TravelTimes {
  /** Forgiven in every comparison of kilometres, minutes and hours. */
  public static final double TOLERANCE = 1e-9;
  /** By how much a way in the table may fall short of the straight line. */
  private static final double SHORTFALL_KM = 0.02;

  private final TravelSettings travel;
  private final TravelTable table;
  private final double[] speed;

  /**
   * A way.
   *
   * @param known
   *          whether there is one: the table may lack it
   * @param listed
   *          whether it is one of the table's
   */
  public record Leg(double km, int minutes, boolean known, boolean listed) {
  }

  /** Uses detour factor, speeds and buffer, and the ways that are known. */
  public TravelTimes(TravelSettings travel, TravelTable table) {
    this.travel = travel;
    this.table = table;
    speed = new double[TravelMode.values().length];
    for (var mode : TravelMode.values()) {
      speed[mode.ordinal()] = travel.speed(mode);
    }
  }

  /** Those of a problem. */
  public static TravelTimes of(Problem problem) {
    return new TravelTimes(problem.settings().travel(), problem.travel());
  }

  /**
   * The way from a home to where one has to be at a time of day. One that the
   * table lacks has the figures of a straight line and is not known, unless the
   * table has nothing about the mode, or both are the same place.
   */
  public Leg fromHome(Place home, Place to, TravelMode mode, LocalTime at) {
    var row = row(home, to, mode, at);
    if (row != null) {
      return new Leg(row.km(), row.minutes(), true, true);
    }
    double crow = Distances.greatCircleKm(home, to);
    return new Leg(crow * travel.detour(), minutes(crow * travel.detour(), mode),
        !table.covers(mode) || crow <= Distances.SAME_PLACE_KM, false);
  }

  /** Kilometres of people whose mode nobody knows: great circle times detour. */
  public double straightKm(Place a, Place b) {
    return Distances.greatCircleKm(a, b) * travel.detour();
  }

  /**
   * Minutes that must lie between the end of a session at one place and the start
   * of the next at the other: none at the same place, else travel and buffer.
   */
  public int gapMinutes(Place from, Place to, TravelMode mode, LocalTime at) {
    double crow = Distances.greatCircleKm(from, to);
    if (crow <= Distances.SAME_PLACE_KM) {
      return 0;
    }
    var row = row(from, to, mode, at);
    return (row == null ? minutes(crow * travel.detour(), mode) : row.minutes())
        + travel.bufferMinutes();
  }

  /**
   * How far apart two places may lie, as the crow flies, for a gap to be enough
   * where all is reckoned from straight lines.
   */
  double farthestKm(int gapMinutes, TravelMode mode) {
    double travelled = (gapMinutes - travel.bufferMinutes() + TOLERANCE) / 60
        * speed[mode.ordinal()];
    return Math.max(Distances.SAME_PLACE_KM, travelled / travel.detour());
  }

  /** The longest {@link #gapMinutes} of places that are so far apart. */
  public long longestGap(double crowKm, TravelMode mode) {
    return Math.max(minutes(crowKm * travel.detour(), mode), table.longestMinutes(mode))
        + (long) travel.bufferMinutes();
  }

  /**
   * How far away a place may lie, as the crow flies, that is reached within so
   * many travelled kilometres.
   */
  public double crowKm(double km, TravelMode mode) {
    return table.covers(mode) ? km + SHORTFALL_KM : km / travel.detour();
  }

  /** Whether all is reckoned from straight lines. */
  public boolean isStraight(TravelMode mode) {
    return !table.covers(mode);
  }

  /** Whether it can matter when one has to be there. */
  public boolean hasTable() {
    return !table.isEmpty();
  }

  private TravelTable.@Nullable Row row(Place from, Place to, TravelMode mode, LocalTime at) {
    return table.isEmpty() ? null : timely(table.rows(from, to, mode), at);
  }

  private static TravelTable.@Nullable Row timely(List<TravelTable.Row> rows, LocalTime at) {
    TravelTable.Row timely = null;
    for (var row : rows) {
      var by = row.arriveBy();
      if (timely == null || by == null || !by.isAfter(at)) {
        timely = row;
      }
    }
    return timely;
  }

  int minutes(double km, TravelMode mode) {
    return (int) Math.ceil(60 * km / speed[mode.ordinal()] - TOLERANCE);
  }
}
