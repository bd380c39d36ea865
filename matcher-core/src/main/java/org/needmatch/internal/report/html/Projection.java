package org.needmatch.internal.report.html;

import java.util.List;
import org.needmatch.domain.Place;

/**
 * Places on a flat drawing as wide as every drawing: equirectangular around the
 * middle, true to scale there.
 */
final class Projection {
  private static final double MARGIN = 34;
  private static final double HIGHEST = 560;
  private static final double NEAR = 0.4;

  private final double west;
  private final double north;
  private final double squeeze;
  private final double scale;
  private final double left;
  private final double height;

  private Projection(double west, double south, double east, double north) {
    this.west = west;
    this.north = north;
    squeeze = Math.cos(Math.toRadians((south + north) / 2));
    double across = Math.max(1e-6, (east - west) * squeeze);
    double down = Math.max(1e-6, north - south);
    double room = SvgCanvas.WIDTH - 2 * MARGIN;
    scale = Math.min(room / across, (HIGHEST - 2 * MARGIN) / down);
    left = MARGIN + (room - across * scale) / 2;
    height = down * scale + 2 * MARGIN;
  }

  /** Shows all the places; at least one. */
  static Projection around(List<Place> places) {
    double south = places.stream().mapToDouble(Place::latitude).min().orElse(0);
    double north = places.stream().mapToDouble(Place::latitude).max().orElse(0);
    double west = places.stream().mapToDouble(Place::longitude).min().orElse(0);
    double east = places.stream().mapToDouble(Place::longitude).max().orElse(0);
    double least = 0.01;
    return new Projection(west - least, south - least, east + least, north + least);
  }

  double height() {
    return height;
  }

  double x(Place place) {
    return left + (place.longitude() - west) * squeeze * scale;
  }

  double y(Place place) {
    return MARGIN + (north - place.latitude()) * scale;
  }

  /**
   * Outlines as path data; corners too near to each other to be seen are left
   * out.
   */
  String path(List<List<Place>> rings) {
    var data = new StringBuilder();
    for (var ring : rings) {
      double lastX = Double.NaN;
      double lastY = Double.NaN;
      for (var place : ring) {
        double x = x(place);
        double y = y(place);
        boolean first = Double.isNaN(lastX);
        if (first || Math.hypot(x - lastX, y - lastY) >= NEAR) {
          data.append(first ? 'M' : 'L').append(SvgCanvas.n(x)).append(' ').append(SvgCanvas.n(y));
          lastX = x;
          lastY = y;
        }
      }
      data.append('Z');
    }
    return data.toString();
  }

  /** The mean of some places; at least one. */
  static Place middle(List<Place> places) {
    return new Place(places.stream().mapToDouble(Place::latitude).average().orElse(0),
        places.stream().mapToDouble(Place::longitude).average().orElse(0));
  }
}
