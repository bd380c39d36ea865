package org.needmatch.internal.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.strategy.UnsupportedProblemException;

/**
 * One volunteer's choices as a flow sees them: bundles of edges of which one at
 * most may be taken.
 *
 * @param bundles
 *          disjoint; edges of different bundles never exclude each other
 * @param most
 *          edges taken in all
 * @param dailyBinds
 *          whether some day has more bundles than its limit; then each bundle
 *          lies in one day
 */
record VolunteerFlow(List<List<Integer>> bundles, int most, boolean dailyBinds) {

  /**
   * @throws UnsupportedProblemException
   *           when one choice limits others in a way that no flow expresses
   */
  static VolunteerFlow of(Instance instance, Conflicts conflicts, int unit)
      throws UnsupportedProblemException {
    var graph = instance.graph();
    int volunteer = graph.volunteer(unit);
    var edges = IntStream.range(graph.begin(unit), graph.end(unit)).boxed().toList();
    int[] minutes = edges.stream().mapToInt(e -> minutes(instance, e)).sorted().toArray();
    var capacity = instance.capacity();
    int week = graph.week(unit);
    int most = capacity.sessions(volunteer, week);
    if (most <= 1 || minutes.length < 2
        || minutes[0] + (long) minutes[1] > capacity.minutes(volunteer, week)) {
      return new VolunteerFlow(List.of(edges), 1, false);
    }
    var bundles = bundles(instance, conflicts, edges, volunteer);
    long longest = bundles.stream()
        .mapToLong(bundle -> bundle.stream().mapToInt(e -> minutes(instance, e)).max().orElse(0))
        .sum();
    if (longest > capacity.minutes(volunteer, week)) {
      if (minutes[0] != minutes[minutes.length - 1]) {
        throw refused(instance, volunteer,
            "could do more sessions of different lengths than the " + "weekly hours allow");
      }
      most = Math.min(most, capacity.minutes(volunteer, week) / minutes[0]);
    }
    boolean binds = false;
    for (int day = 0; day < instance.sessions().times().days(); day++) {
      int today = day;
      var onDay = bundles.stream()
          .filter(bundle -> bundle.stream().anyMatch(e -> day(instance, e) == today)).toList();
      if (onDay.size() > capacity.daily(volunteer, day)) {
        binds = true;
      }
    }
    if (binds && bundles.stream()
        .anyMatch(b -> b.stream().anyMatch(e -> day(instance, e) != day(instance, b.getFirst())))) {
      throw refused(instance, volunteer,
          "has a daily limit and sessions of two days that exclude " + "each other");
    }
    return new VolunteerFlow(bundles, most, binds);
  }

  private static List<List<Integer>> bundles(Instance instance, Conflicts conflicts,
      List<Integer> edges, int volunteer) throws UnsupportedProblemException {
    var bundles = new ArrayList<List<Integer>>();
    for (int edge : edges) {
      var touched = new HashSet<Integer>();
      for (int b = 0; b < bundles.size(); b++) {
        long excluded = bundles.get(b).stream().filter(e -> conflicts.between(e, edge)).count();
        if (excluded > 0) {
          touched.add(excluded == bundles.get(b).size() ? b : -1);
        }
      }
      if (touched.size() > 1 || touched.contains(-1)) {
        throw refused(instance, volunteer,
            "could do two sessions that both exclude a third but not each other");
      }
      if (touched.isEmpty()) {
        bundles.add(new ArrayList<>(List.of(edge)));
      } else {
        bundles.get(touched.iterator().next()).add(edge);
      }
    }
    return bundles;
  }

  private static UnsupportedProblemException refused(Instance instance, int volunteer,
      String what) {
    return FlowApplicability
        .refused("volunteer " + instance.problem().volunteers().get(volunteer).id() + " " + what);
  }

  static int day(Instance instance, int edge) {
    return instance.sessions().times()
        .firstDay(instance.sessions().roleNeed(instance.graph().role(edge)));
  }

  private static int minutes(Instance instance, int edge) {
    return instance.sessions().times()
        .allMinutes(instance.sessions().roleNeed(instance.graph().role(edge)));
  }
}
