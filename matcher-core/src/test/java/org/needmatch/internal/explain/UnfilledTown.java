package org.needmatch.internal.explain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.needmatch.api.Matcher;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.UnfilledReason;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/** A town that a test fills, and which seats of it are empty and why. */
public abstract class UnfilledTown {
  protected static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  protected final ProblemBuilder town = Problem.builder(MONDAY);

  protected List<Map.Entry<String, UnfilledReason>> reasons(Assignment... rows) {
    return unfilled(rows).stream().map(row -> Map.entry(row.needId(), row.reason())).toList();
  }

  protected List<UnfilledSeats> unfilled(Assignment... rows) {
    return Matcher.create().on(town.build()).unfilled(new Plan(List.of(rows)));
  }

  protected static Assignment seat(String need, int number, String volunteer) {
    return Assignment.of(need, "volunteer", number, volunteer);
  }

  protected static Volunteer free(String id) {
    return Volunteer.builder(id).available(MONDAY, LocalTime.of(8, 0), LocalTime.of(20, 0)).build();
  }

  protected static NeedBuilder session(String id) {
    return Need.builder(id).remote(true).dbs(DbsRequirement.NONE).on(MONDAY, LocalTime.of(10, 0),
        LocalTime.of(11, 0));
  }
}
