package org.needmatch.internal.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;

/**
 * Needs that the engine fills, by time and from south to north, so that nobody
 * is asked about one that they have no time for or that is too far. Immutable.
 */
final class NeedsInReach {
  private final SeatRules rules;
  private final Map<TimeSpan, Group> byTime = new LinkedHashMap<>();
  private final List<Need> anyTime = new ArrayList<>();

  /** Needs at one time. */
  private static final class Group {
    private final List<Need> anywhere = new ArrayList<>();
    private final FromSouthToNorth places = new FromSouthToNorth();
    private final FromSouthToNorth withReach = new FromSouthToNorth();
    private double longestReach;

    void add(Need need) {
      var reach = need.serviceArea().homeKm();
      if (DistanceRules.isFromHome(need)) {
        places.needs.add(need);
      } else if (reach != null && need.place() != null) {
        withReach.needs.add(need);
        longestReach = Math.max(longestReach, reach);
      } else {
        anywhere.add(need);
      }
    }
  }

  private static final class FromSouthToNorth {
    private final List<Need> needs = new ArrayList<>();
    private double[] latitudes = {};

    void sort() {
      needs.sort(Comparator.comparingDouble(NeedsInReach::latitude));
      latitudes = needs.stream().mapToDouble(NeedsInReach::latitude).toArray();
    }

    boolean anyMatch(double south, double north, Predicate<Need> test) {
      int from = Arrays.binarySearch(latitudes, south);
      from = from < 0 ? -from - 1 : from;
      while (from > 0 && latitudes[from - 1] == south) {
        from--;
      }
      for (int i = from; i < latitudes.length && latitudes[i] <= north; i++) {
        if (test.test(needs.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  private NeedsInReach(SeatRules rules) {
    this.rules = rules;
  }

  private static double latitude(Need need) {
    var place = need.place();
    return place == null ? 0 : place.latitude();
  }

  static NeedsInReach of(Problem problem, SeatRules rules) {
    var all = new NeedsInReach(rules);
    for (var need : problem.needs()) {
      if (!SeatRules.peopleDecide(need) && need.terms().anyTime()) {
        all.anyTime.add(need);
      } else if (!SeatRules.peopleDecide(need)) {
        all.byTime.computeIfAbsent(need.time(), time -> new Group()).add(need);
      }
    }
    all.byTime.values().forEach(group -> {
      group.places.sort();
      group.withReach.sort();
    });
    return all;
  }

  /**
   * Whether any passes of those that the volunteer has the time and reach for.
   */
  boolean anyMatch(Volunteer one, Predicate<Need> test) {
    return anyTime.stream().anyMatch(test) || byTime.entrySet().stream()
        .anyMatch(entry -> SeatRules.available(one, entry.getKey())
            && (entry.getValue().anywhere.stream().anyMatch(test)
                || near(one, entry.getValue(), test)));
  }

  private boolean near(Volunteer one, Group group, Predicate<Need> test) {
    return near(one, group.places, one.maxTravelKm(), test)
        || near(one, group.withReach, group.longestReach, test);
  }

  private boolean near(Volunteer one, FromSouthToNorth needs, double most, Predicate<Need> test) {
    var home = one.home();
    if (home == null) {
      return false;
    }
    double reach = rules.ways().degreesNorth(one, most);
    return needs.anyMatch(home.latitude() - reach, home.latitude() + reach, test);
  }
}
