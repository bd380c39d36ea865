package org.needmatch.internal.io.read;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelTable;

/**
 * What travel.csv holds and what it lacks.
 *
 * @param rows
 *          that are not blank
 * @param rowsElsewhere
 *          of these, rows that name a place at which nobody here is
 * @param homesWithoutWay
 *          active volunteers with a home from which it has no way, though it
 *          has ways of their mode
 * @param modesWithoutWay
 *          modes of which it has no way to the active volunteers who travel so
 * @param pairsWithoutWay
 *          modes of which it has ways to the pairs of places of sessions, one
 *          direction each, between which it has none
 */
public record TravelCounts(int rows, int rowsElsewhere, int homesWithoutWay,
    SortedMap<String, Integer> modesWithoutWay, SortedMap<String, Long> pairsWithoutWay) {

  /** Of an input without the file. */
  public static final TravelCounts NONE = new TravelCounts(0, 0, 0, new TreeMap<>(),
      new TreeMap<>());

  static TravelCounts of(Problem problem, TravelReader reader) {
    var table = problem.travel();
    int homeless = 0;
    var modes = new TreeMap<String, Integer>();
    var covered = new HashSet<TravelMode>();
    for (var volunteer : problem.volunteers()) {
      var home = volunteer.home();
      var mode = volunteer.travelMode();
      if (volunteer.active() && home != null) {
        if (!table.covers(mode)) {
          modes.merge(word(mode), 1, Integer::sum);
        } else {
          covered.add(mode);
          homeless += table.startsAt(home, mode) ? 0 : 1;
        }
      }
    }
    return new TravelCounts(reader.rows(), reader.elsewhere(), homeless, modes,
        missing(venues(problem), covered, table));
  }

  private static Set<Place> venues(Problem problem) {
    var venues = new HashSet<Place>();
    for (var need : problem.needs()) {
      var place = need.place();
      if (place != null && !need.remote() && !need.servedTravels()) {
        venues.add(TravelTable.rounded(place));
      }
    }
    return venues;
  }

  private static SortedMap<String, Long> missing(Set<Place> venues, Set<TravelMode> modes,
      TravelTable table) {
    Map<TravelMode, Long> listed = new EnumMap<>(TravelMode.class);
    modes.forEach(mode -> listed.put(mode, 0L));
    var last = new Object[3];
    table.forEach((from, to, mode, row) -> {
      boolean another = mode != last[2] || !from.equals(last[0]) || !to.equals(last[1]);
      if (another && !from.equals(to) && listed.containsKey(mode) && venues.contains(from)
          && venues.contains(to)) {
        listed.merge(mode, 1L, Long::sum);
      }
      last[0] = from;
      last[1] = to;
      last[2] = mode;
    });
    var missing = new TreeMap<String, Long>();
    listed.forEach((mode, ways) -> {
      long lacking = (long) venues.size() * (venues.size() - 1) - ways;
      if (lacking > 0) {
        missing.put(word(mode), lacking);
      }
    });
    return missing;
  }

  private static String word(TravelMode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }
}
