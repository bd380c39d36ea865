package org.needmatch.internal.roads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;
import org.needmatch.internal.io.write.TravelFile;

/**
 * The rows of travel.csv for one mode: from homes to sessions as far as anybody
 * there goes, and between sessions both ways. One search backwards for each
 * venue, no further than there and back from the furthest home.
 */
final class RoadTable {
  /** At which the way to the nearest road is walked. */
  private static final double ACCESS_KM_PER_HOUR = 5;
  private static final int A_TURN = 16;

  private final RoadPlaces places;
  private final List<Place> all;
  private final Set<Place> venues;
  private final RoadNetwork.Ways ways;
  private final Map<Place, Integer> numbers = new HashMap<>();

  RoadTable(RoadPlaces places, RoadNetwork network) {
    this.places = places;
    all = places.all();
    venues = Set.copyOf(places.venues());
    ways = network.between(all, places.mode());
    for (var place : all) {
      numbers.put(place, numbers.size());
    }
  }

  /** Kilometres from each home to the nearest road; NaN when there is none. */
  double[] accessOfHomes() {
    return places.homes().keySet().stream().mapToDouble(home -> ways.accessKm(number(home)))
        .toArray();
  }

  /**
   * Writes the rows of each venue that is not there yet.
   *
   * @param done
   *          takes the number of venues finished
   */
  void write(RoadDraft draft, int threads, IntConsumer done)
      throws IOException, InterruptedException {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      int from = draft.finished();
      while (from < places.venues().size()) {
        int to = Math.min(places.venues().size(), from + A_TURN * threads);
        var tasks = new ArrayList<Callable<String>>();
        for (var venue : places.venues().subList(from, to)) {
          tasks.add(() -> rows(venue));
        }
        for (var rows : pool.invokeAll(tasks)) {
          draft.add(rows.get());
        }
        from = to;
        done.accept(from);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("A way could not be found.", e.getCause());
    }
  }

  private String rows(Place venue) {
    int target = number(venue);
    var found = ways.to(target, 2 * places.longestKm());
    var text = new StringBuilder();
    for (int place = 0; place < all.size(); place++) {
      double access = ways.accessKm(place) + ways.accessKm(target);
      double km = found.km()[place] + access;
      double minutes = found.minutes()[place] + 60 * access / ACCESS_KM_PER_HOUR;
      var from = all.get(place);
      if (place != target && !Double.isNaN(km) && wanted(from, km)) {
        row(from, venue, places.mode(), km, minutes, text);
      }
    }
    return text.toString();
  }

  private boolean wanted(Place from, double km) {
    return km <= places.homes().getOrDefault(from, 0.0) || venues.contains(from);
  }

  private int number(Place place) {
    return numbers.getOrDefault(place, -1);
  }

  private static void row(Place from, Place to, TravelMode mode, double km, double minutes,
      StringBuilder text) {
    text.append(TravelFile.coordinates(from)).append(',').append(TravelFile.coordinates(to))
        .append(',').append(mode.name().toLowerCase(Locale.ROOT)).append(',')
        .append(Math.ceil(km * 1000) / 1000).append(',').append(Math.ceil(minutes * 10) / 10)
        .append('\n');
  }
}
