package org.needmatch.internal.search;

import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.EligibilityGraph;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/** What stands in the way of taking an edge of a roster. Not thread-safe. */
final class Blockers {
  private final WorkingPlan roster;
  private final Conflicts conflicts;
  private final WorkloadTracker load;
  private final Instance instance;
  private final EligibilityGraph graph;
  private final boolean nobodyApart;
  private final DayLimits days;

  Blockers(WorkingPlan roster, Conflicts conflicts, WorkloadTracker load) {
    this.roster = roster;
    this.conflicts = conflicts;
    this.load = load;
    instance = roster.instance();
    graph = instance.graph();
    days = new DayLimits(roster);
    nobodyApart = instance.apart().isEmpty();
  }

  /** Whether the edge could be taken as things are. */
  boolean none(int edge) {
    if (roster.taken(edge) || !hasRoom(edge)) {
      return false;
    }
    for (int x = roster.firstOf(graph.unit(edge)); x >= 0; x = roster.nextOf(x)) {
      if (conflicts.between(edge, x)) {
        return false;
      }
    }
    return load.admits(edge, roster.needOf(edge)) && (nobodyApart || apart(edge) < 0)
        && days.admits(edge);
  }

  boolean hasRoom(int edge) {
    if (!graph.isGroup(edge)) {
      return roster.room(graph.role(edge)) > 0;
    }
    for (var part : graph.parts(edge)) {
      if (roster.room(part.role()) < graph.load(edge, part.role())) {
        return false;
      }
    }
    return true;
  }

  /**
   * A taken edge in the same need of somebody who is kept apart from somebody of
   * this edge, or −1.
   */
  private int apart(int edge) {
    if (!graph.isGroup(edge)) {
      return apart(graph.volunteer(graph.unit(edge)), roster.needOf(edge));
    }
    for (var part : graph.parts(edge)) {
      int blocker = apart(part.volunteer(), roster.needOf(edge));
      if (blocker >= 0) {
        return blocker;
      }
    }
    return -1;
  }

  private int apart(int volunteer, int need) {
    for (int other : instance.apart().of(volunteer)) {
      for (int x = roster.firstOf(
          graph.unitOf(other, instance.sessions().roleBegin(need))); x >= 0; x = roster.nextOf(x)) {
        if (roster.needOf(x) == need && graph.holds(x, other)) {
          return x;
        }
      }
    }
    return -1;
  }

  /**
   * Lists the taken edges that must go before the edge can be taken, full roles
   * aside: those that exclude it, then as many as the limits ask, cheapest first.
   * Returns whether the list is enough.
   */
  boolean list(int edge, IntList into) {
    for (int x = roster.firstOf(graph.unit(edge)); x >= 0; x = roster.nextOf(x)) {
      if (conflicts.between(edge, x)) {
        into.add(x);
      }
    }
    if (!load.overload(edge, roster.needOf(edge), roster, into) || !days.overload(edge, into)) {
      return false;
    }
    if (!nobodyApart) {
      int blocker = apart(edge);
      if (blocker >= 0) {
        into.add(blocker);
      }
    }
    return true;
  }
}
