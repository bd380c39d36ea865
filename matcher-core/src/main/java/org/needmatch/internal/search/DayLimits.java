package org.needmatch.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.FrequencyLimits;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * Holds a roster against the days that a policy pack counts, across all weeks
 * of a person. Not thread-safe.
 */
final class DayLimits {
  private final WorkingPlan roster;
  private final Instance instance;
  private final EligibilityGraph graph;
  private final FrequencyLimits frequency;
  private final Map<Integer, List<FrequencyLimits.Row>> pinned = new HashMap<>();

  DayLimits(WorkingPlan roster) {
    this.roster = roster;
    instance = roster.instance();
    graph = instance.graph();
    frequency = instance.frequency();
    for (var row : instance.pins().rows()) {
      if (!row.surplus() && frequency.matters(row.volunteer())) {
        pinned.computeIfAbsent(row.volunteer(), key -> new ArrayList<>())
            .add(new FrequencyLimits.Row(row.role(), true));
      }
    }
  }

  /** Whether the edge could be taken as far as days decide it. */
  boolean admits(int edge) {
    return frequency.isIdle()
        || graph.everyPlacement(edge, (volunteer, role, pair) -> admits(volunteer, role, null));
  }

  private boolean admits(int volunteer, int role, @Nullable IntList going) {
    return !frequency.matters(volunteer)
        || frequency.admits(volunteer, week(volunteer, role, going));
  }

  private List<FrequencyLimits.Row> week(int volunteer, int role, @Nullable IntList going) {
    var week = new ArrayList<>(pinned.getOrDefault(volunteer, List.of()));
    graph.unitsOf(volunteer).forEach(unit -> {
      for (int x = roster.firstOf(unit); x >= 0; x = roster.nextOf(x)) {
        int held = going == null || !going.contains(x) ? role(x, volunteer) : -1;
        if (held >= 0) {
          week.add(new FrequencyLimits.Row(held, false));
        }
      }
    });
    week.add(new FrequencyLimits.Row(role, false));
    return week;
  }

  private int role(int edge, int volunteer) {
    if (!graph.isGroup(edge)) {
      return graph.role(edge);
    }
    for (var part : graph.parts(edge)) {
      if (part.volunteer() == volunteer) {
        return part.role();
      }
    }
    return -1;
  }

  /**
   * Adds to the list the edges that must go, beyond those on it, for days to
   * admit the edge. Returns whether that is enough.
   */
  boolean overload(int edge, IntList going) {
    return frequency.isIdle()
        || graph.everyPlacement(edge, (volunteer, role, pair) -> overload(volunteer, role, going));
  }

  private boolean overload(int volunteer, int role, IntList going) {
    while (!admits(volunteer, role, going)) {
      int cheapest = cheapest(volunteer,
          frequency.involved(volunteer, week(volunteer, role, going)), going);
      if (cheapest < 0) {
        return false;
      }
      going.add(cheapest);
    }
    return true;
  }

  /** Of the edges involved the one worth least, −1 when there is none. */
  private int cheapest(int volunteer, Set<FrequencyLimits.Row> involved, IntList going) {
    int cheapest = -1;
    long least = Long.MAX_VALUE;
    for (int unit : graph.unitsOf(volunteer).toArray()) {
      for (int x = roster.firstOf(unit); x >= 0; x = roster.nextOf(x)) {
        int held = role(x, volunteer);
        if (held >= 0 && !going.contains(x)
            && involved.contains(new FrequencyLimits.Row(held, false))
            && roster.marginal(x) < least) {
          least = roster.marginal(x);
          cheapest = x;
        }
      }
    }
    return cheapest;
  }
}
