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
import org.needmatch.domain.Pin;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.plan.Plan;
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
    Map<Pin, String> why = new HashMap<>();
    keeping.released().forEach(one -> why.put(one.row().pin(), one.why()));
    Map<Pin, ResponseStatus> before = new LinkedHashMap<>();
    keeping.plan().rows().forEach(row -> before.put(row.pin(), row.status()));
    Set<Pin> now = new HashSet<>();
    var changes = new ArrayList<SeatChange>();
    for (var row : plan.assignments()) {
      var pin = new Pin(row.needId(), row.role(), row.volunteerId());
      now.add(pin);
      var status = before.get(pin);
      if (status == null || !status.stands() && status != ResponseStatus.DECLINED) {
        changes.add(new SeatChange(row.needId(), row.role(), row.volunteerId(), true, "new"));
      }
    }
    for (var pin : before.keySet()) {
      if (!now.contains(pin)) {
        changes.add(new SeatChange(pin.needId(), pin.role(), pin.volunteerId(), false,
            why.getOrDefault(pin, "moved")));
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
