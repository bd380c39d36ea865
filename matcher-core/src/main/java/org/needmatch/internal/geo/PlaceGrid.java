package org.needmatch.internal.geo;

import java.io.Serializable;
import java.util.function.LongConsumer;
import org.needmatch.domain.Place;

/**
 * A grid over the earth, of cells that are so many degrees wide and high.
 *
 * @param degrees
 *          above 0, at most 1
 */
public record PlaceGrid(double degrees) implements Serializable {
  private static final double WHOLE_TURN = 360;

  /** The cell of a place. */
  public long cell(Place place) {
    return cell(row(place.latitude()), column(place.longitude()));
  }

  /** The latitude of a cell's middle. */
  public double latitude(long cell) {
    return (Math.floorDiv(cell, columns() + 1) + 0.5) * degrees - 90;
  }

  /** The longitude of a cell's middle. */
  public double longitude(long cell) {
    return (Math.floorMod(cell, columns() + 1) + 0.5) * degrees - 180;
  }

  /**
   * Cells that hold every place within so many kilometres, and maybe some beyond.
   *
   * @param crowKm
   *          as the crow flies, 0 or more
   */
  public Window around(Place centre, double crowKm) {
    double angle = crowKm / Distances.EARTH_RADIUS_KM * (1 + 1e-9) + 1e-10;
    double latDegrees = Math.toDegrees(angle);
    double cosLat = Math.cos(Math.toRadians(centre.latitude()));
    double ratio = angle >= Math.PI / 2 ? 1 : Math.sin(angle) / Math.max(1e-12, cosLat);
    int spread = ratio >= 0.99
        ? columns()
        : (int) Math.ceil(Math.toDegrees(Math.asin(ratio)) / degrees);
    return new Window(this, row(Math.max(-90, centre.latitude() - latDegrees)),
        row(Math.min(90, centre.latitude() + latDegrees)), column(centre.longitude()),
        Math.min(spread, columns() / 2));
  }

  /** Some rows of cells, and so many cells to each side of a column. */
  public record Window(PlaceGrid grid, int firstRow, int lastRow, int middle, int spread) {

    /** How many cells there are, or a little more. */
    public double cells() {
      return (double) (lastRow - firstRow + 1) * (2 * spread + 1);
    }

    /** Visits each cell once, by rows. */
    public void forEach(LongConsumer visitor) {
      int columns = grid.columns();
      int last = Math.min(spread, columns - 1 - spread);
      for (int row = firstRow; row <= lastRow; row++) {
        for (int offset = -spread; offset <= last; offset++) {
          visitor.accept(grid.cell(row, Math.floorMod(middle + offset, columns)));
        }
      }
    }
  }

  private int columns() {
    return (int) Math.round(WHOLE_TURN / degrees);
  }

  private int row(double latitude) {
    return (int) Math.floor((latitude + 90) / degrees);
  }

  private int column(double longitude) {
    return Math.floorMod((int) Math.floor((longitude + 180) / degrees), columns());
  }

  private long cell(int row, int column) {
    return row * (long) (columns() + 1) + column;
  }
}
