package org.needmatch.internal.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.metrics.Figures;
import org.needmatch.metrics.Measures;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;

/**
 * The differences between two plans, of one input or of two. Immutable and
 * thread-safe.
 *
 * @param all
 *          over all needs
 * @param areas
 *          by area id, every area of either input
 * @param initiatives
 *          by initiative id, likewise
 * @param people
 *          volunteers who are asked something else, by id
 */
public record PlanDiff(Change all, SortedMap<String, Change> areas,
    SortedMap<String, Change> initiatives, List<PersonChange> people) {

  /** Copies the collections. */
  public PlanDiff {
    areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
    initiatives = Collections.unmodifiableSortedMap(new TreeMap<>(initiatives));
    people = List.copyOf(people);
  }

  /** Two plans of one input; sessions are told apart by their need ids. */
  public static PlanDiff of(Problem problem, Plan before, Plan after) {
    return of(measures(problem, before), weeks(problem, before, Need::id), measures(problem, after),
        weeks(problem, after, Need::id));
  }

  /**
   * Plans of two inputs, such as this week's and last week's; sessions are told
   * apart by their series.
   */
  public static PlanDiff of(Problem first, Plan before, Problem second, Plan after) {
    return of(measures(first, before), weeks(first, before, Need::series), measures(second, after),
        weeks(second, after, Need::series));
  }

  /** Figures of plan and problem, which no rule changes. */
  private static Measures measures(Problem problem, Plan plan) {
    return new MeasureCalculator(problem, null, RuleSet.standard()).of(plan);
  }

  /** Whether the plans are the same in every figure and for every person. */
  public boolean isZero() {
    return all.isZero() && people.isEmpty() && areas.values().stream().allMatch(Change::isZero)
        && initiatives.values().stream().allMatch(Change::isZero);
  }

  private static PlanDiff of(Measures before, Map<String, Week> weeksBefore, Measures after,
      Map<String, Week> weeksAfter) {
    return new PlanDiff(new Change(before.all(), after.all()),
        changes(before.areas(), after.areas()), changes(before.initiatives(), after.initiatives()),
        people(weeksBefore, weeksAfter));
  }

  private static SortedMap<String, Change> changes(Map<String, Figures> before,
      Map<String, Figures> after) {
    var ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    var changes = new TreeMap<String, Change>();
    ids.forEach(id -> changes.put(id,
        new Change(before.getOrDefault(id, Figures.NONE), after.getOrDefault(id, Figures.NONE))));
    return changes;
  }

  private static List<PersonChange> people(Map<String, Week> before, Map<String, Week> after) {
    var ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    var people = new ArrayList<PersonChange>();
    for (var id : ids) {
      var first = before.getOrDefault(id, Week.EMPTY);
      var second = after.getOrDefault(id, Week.EMPTY);
      var leaves = first.without(second);
      var joins = second.without(first);
      if (!leaves.isEmpty() || !joins.isEmpty()) {
        people.add(new PersonChange(id, leaves, joins, first.minutes(), second.minutes()));
      }
    }
    return people;
  }

  private static Map<String, Week> weeks(Problem problem, Plan plan, Function<Need, String> name) {
    var weeks = new TreeMap<String, Week>();
    for (var seat : PlannedSeat.of(problem, plan)) {
      weeks.merge(seat.volunteer().id(), Week.of(seat, name), Week::plus);
    }
    return weeks;
  }

  private record Week(List<String> sessions, long minutes) {
    static final Week EMPTY = new Week(List.of(), 0);

    static Week of(PlannedSeat seat, Function<Need, String> name) {
      var role = seat.need().roles().size() == 1 ? "" : " (" + seat.assignment().role() + ")";
      return new Week(List.of(name.apply(seat.need()) + role), seat.need().time().minutes());
    }

    Week plus(Week other) {
      var both = new ArrayList<>(sessions);
      both.addAll(other.sessions);
      Collections.sort(both);
      return new Week(List.copyOf(both), minutes + other.minutes);
    }

    List<String> without(Week other) {
      var left = new ArrayList<>(sessions);
      other.sessions.forEach(left::remove);
      return left;
    }
  }
}
