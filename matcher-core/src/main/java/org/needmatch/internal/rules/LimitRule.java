package org.needmatch.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.rules.Obstacle;

/** A limit to what a volunteer gives in each period. */
interface LimitRule extends WeekRule {

  /** Whether the limit is about such sessions. */
  boolean counts(Need need);

  /** The week or day to which a session counts. */
  Object period(Need need);

  /** How sessions of one period exceed the limit, null when they do not. */
  @Nullable
  Obstacle excess(WorkloadLimits limits, List<Need> sessions);

  @Override
  default List<Obstacle> obstacles(Volunteer volunteer, Need more, List<Need> week) {
    if (!counts(more)) {
      return List.of();
    }
    var sessions = new ArrayList<Need>();
    sessions.add(more);
    for (var other : week) {
      if (counts(other) && period(other).equals(period(more))) {
        sessions.add(other);
      }
    }
    var excess = excess(volunteer.limits(), sessions);
    return excess == null ? List.of() : List.of(excess);
  }

  @Override
  default List<List<Need>> broken(Volunteer volunteer, List<Need> sessions) {
    var periods = new LinkedHashMap<Object, List<Need>>();
    sessions.stream().filter(this::counts)
        .forEach(need -> periods.computeIfAbsent(period(need), key -> new ArrayList<>()).add(need));
    return periods.values().stream()
        .filter(together -> excess(volunteer.limits(), together) != null).toList();
  }
}
