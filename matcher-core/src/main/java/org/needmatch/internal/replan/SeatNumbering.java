package org.needmatch.internal.replan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.Placement;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedRow;

/** Gives people who stay in a role the seat numbers that they had. */
public final class SeatNumbering {
  private record Seat(String needId, String role, int number) {
  }

  private SeatNumbering() {
  }

  /** The new plan; who is new takes the lowest numbers left. */
  public static Plan like(List<PublishedRow> before, Plan plan) {
    Map<Placement, Integer> had = new HashMap<>();
    before.forEach(row -> had.putIfAbsent(row.placement(), row.assignment().seat()));
    Set<Seat> taken = new HashSet<>();
    var rows = new ArrayList<Assignment>();
    var rest = new ArrayList<Assignment>();
    for (var row : plan.assignments()) {
      var seat = had.get(row.placement());
      if (seat != null && seat >= 1 && taken.add(new Seat(row.needId(), row.role(), seat))) {
        rows.add(numbered(row, seat));
      } else {
        rest.add(row);
      }
    }
    for (var row : rest) {
      int seat = 1;
      while (!taken.add(new Seat(row.needId(), row.role(), seat))) {
        seat++;
      }
      rows.add(numbered(row, seat));
    }
    return new Plan(rows);
  }

  private static Assignment numbered(Assignment row, int seat) {
    return Assignment.of(row.needId(), row.role(), seat, row.volunteerId());
  }
}
