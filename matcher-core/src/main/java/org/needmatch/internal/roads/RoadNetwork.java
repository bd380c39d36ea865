package org.needmatch.internal.roads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;

/** A road map on which ways can be found. */
public interface RoadNetwork extends AutoCloseable {

  /** Opens maps; found by {@link java.util.ServiceLoader}. */
  interface Provider {

    /** Modes that have roads. */
    Set<TravelMode> modes();

    /**
     * Reads a map, or what was kept of it.
     *
     * @param map
     *          an extract of OpenStreetMap
     * @param store
     *          a folder in which what was read may be kept for the next time; it is
     *          of nobody's home
     */
    RoadNetwork open(Path map, Path store, Set<TravelMode> modes) throws IOException;
  }

  /** Ways between given places. Thread-safe. */
  interface Ways {

    /**
     * Kilometres from the place to the nearest road, as the crow flies; NaN when
     * there is none near.
     */
    double accessKm(int place);

    /**
     * The quickest ways to a place from all places, by their numbers, each with its
     * kilometres and minutes on roads; NaN where none leads there within so many
     * kilometres.
     */
    Found to(int place, double mostKm);
  }

  /** Kilometres and minutes of ways. */
  @SuppressWarnings("ArrayRecordComponent")
  record Found(double[] km, double[] minutes) {
  }

  /** Looks the places up on the map. */
  Ways between(List<Place> places, TravelMode mode);

  @Override
  void close();
}
