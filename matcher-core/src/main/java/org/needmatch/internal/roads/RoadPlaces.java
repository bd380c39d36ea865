package org.needmatch.internal.roads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelTable;
import org.needmatch.internal.text.Sha256;

/**
 * Where the volunteers of one mode start from and where sessions are.
 *
 * @param venues
 *          places of sessions to travel to, each once
 * @param homes
 *          to the furthest way that anybody who lives there accepts, in km
 */
record RoadPlaces(TravelMode mode, List<Place> venues, SortedMap<Place, Double> homes) {
  private static final Comparator<Place> ORDER = Comparator.comparingDouble(Place::latitude)
      .thenComparingDouble(Place::longitude);

  static RoadPlaces of(Problem problem, TravelMode mode) {
    var venues = new LinkedHashSet<Place>();
    for (var need : problem.needs()) {
      var place = need.place();
      if (place != null && !need.servedTravels()) {
        venues.add(TravelTable.rounded(place));
      }
    }
    var homes = new TreeMap<Place, Double>(ORDER);
    for (var volunteer : problem.volunteers()) {
      var home = volunteer.home();
      if (home != null && volunteer.travelMode() == mode) {
        homes.merge(TravelTable.rounded(home), volunteer.maxTravelKm(), Math::max);
      }
    }
    return new RoadPlaces(mode, venues.stream().sorted(ORDER).toList(), homes);
  }

  /** Homes, then venues, each once. */
  List<Place> all() {
    var all = new LinkedHashSet<>(homes.keySet());
    all.addAll(venues);
    return new ArrayList<>(all);
  }

  /** The furthest way that anybody accepts. */
  double longestKm() {
    return homes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /** Other places have another. */
  String hash(String map) {
    return Sha256.hex(map + mode + venues + homes);
  }
}
