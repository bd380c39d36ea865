package org.needmatch.internal.replan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.replan.RetainedPlan.SeatChange;

/**
 * What a new plan changes for whom, against the published one. Immutable.
 *
 * @param all
 *          by volunteer, lost before gained, then by need
 */
public record WeekChanges(List<SeatChange> all) {
  private static final Comparator<SeatChange> ORDER = Comparator.comparing(SeatChange::volunteerId)
      .thenComparing(SeatChange::added).thenComparing(SeatChange::needId)
      .thenComparing(SeatChange::role);

  /** Sorts and copies. */
  public WeekChanges {
    all = all.stream().sorted(ORDER).toList();
  }

  /** Compares a plan with the rows that were published. */
  public static WeekChanges of(RetainedPlan keeping, Plan plan) {
    return of(keeping, keeping.plan().rows(), plan);
  }

  /**
   * Compares a plan with rows that people were told before some of what is kept
   * was answered.
   */
  public static WeekChanges of(RetainedPlan keeping, List<PublishedRow> rows, Plan plan) {
    Map<Placement, String> why = new HashMap<>();
    keeping.released().forEach(one -> why.put(one.row().placement(), one.why()));
    Map<Placement, ResponseStatus> before = new LinkedHashMap<>();
    rows.forEach(row -> before.put(row.placement(), row.status()));
    Set<Placement> now = new HashSet<>();
    var changes = new ArrayList<SeatChange>();
    for (var row : plan.assignments()) {
      var placement = row.placement();
      now.add(placement);
      var status = before.get(placement);
      if (status == null || !status.stands() && status != ResponseStatus.DECLINED) {
        changes.add(new SeatChange(placement, true, "new"));
      }
    }
    for (var placement : before.keySet()) {
      if (!now.contains(placement)) {
        changes.add(new SeatChange(placement, false, why.getOrDefault(placement, "moved")));
      }
    }
    return new WeekChanges(changes);
  }

  /** The changes of each volunteer whose week changes. */
  public SortedMap<String, List<SeatChange>> byVolunteer() {
    var people = new TreeMap<String, List<SeatChange>>();
    for (var change : all) {
      people.computeIfAbsent(change.volunteerId(), id -> new ArrayList<>()).add(change);
    }
    return people;
  }
}
