package org.needmatch.internal.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.instance.Frequency;
import org.needmatch.instance.Graph;
import org.needmatch.instance.Instance;
import org.needmatch.instance.IntList;

/**
 * Holds a roster against the days that a policy pack counts. Not thread-safe.
 */
final class DayLimits {
  private final Roster roster;
  private final Instance instance;
  private final Graph graph;
  private final Frequency frequency;

  DayLimits(Roster roster) {
    this.roster = roster;
    instance = roster.instance();
    graph = instance.graph();
    frequency = instance.frequency();
  }

  /** Whether the edge could be taken as far as days decide it. */
  boolean admits(int edge) {
    if (frequency.isIdle()) {
      return true;
    }
    if (!graph.isGroup(edge)) {
      return admits(graph.volunteer(graph.unit(edge)), graph.role(edge), edge, null);
    }
    for (var part : graph.parts(edge)) {
      if (!admits(part.volunteer(), part.role(), edge, null)) {
        return false;
      }
    }
    return true;
  }

  private boolean admits(int volunteer, int role, int edge, @Nullable IntList going) {
    return !frequency.matters(volunteer)
        || frequency.admits(volunteer, week(volunteer, role, edge, going));
  }

  private List<Frequency.Row> week(int volunteer, int role, int edge, @Nullable IntList going) {
    var week = new ArrayList<Frequency.Row>();
    for (var row : instance.pins().rows()) {
      if (row.volunteer() == volunteer && !row.surplus()) {
        week.add(new Frequency.Row(row.role(), true));
      }
    }
    int unit = graph.unit(edge);
    for (int x = roster.firstOf(unit); x >= 0; x = roster.nextOf(x)) {
      int held = going == null || !going.contains(x) ? role(x, volunteer) : -1;
      if (held >= 0) {
        week.add(new Frequency.Row(held, false));
      }
    }
    week.add(new Frequency.Row(role, false));
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
    if (frequency.isIdle()) {
      return true;
    }
    if (!graph.isGroup(edge)) {
      return overload(graph.volunteer(graph.unit(edge)), graph.role(edge), edge, going);
    }
    for (var part : graph.parts(edge)) {
      if (!overload(part.volunteer(), part.role(), edge, going)) {
        return false;
      }
    }
    return true;
  }

  private boolean overload(int volunteer, int role, int edge, IntList going) {
    while (!admits(volunteer, role, edge, going)) {
      var involved = frequency.involved(volunteer, week(volunteer, role, edge, going));
      int cheapest = -1;
      long least = Long.MAX_VALUE;
      for (int x = roster.firstOf(graph.unit(edge)); x >= 0; x = roster.nextOf(x)) {
        int held = role(x, volunteer);
        if (held >= 0 && !going.contains(x) && involved.contains(new Frequency.Row(held, false))
            && roster.marginal(x) < least) {
          least = roster.marginal(x);
          cheapest = x;
        }
      }
      if (cheapest < 0) {
        return false;
      }
      going.add(cheapest);
    }
    return true;
  }
}
