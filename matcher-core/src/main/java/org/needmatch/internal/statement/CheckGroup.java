package org.needmatch.internal.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.needmatch.internal.policy.SeatRequirement;

/**
 * How many sessions ask the same.
 *
 * @param demands
 *          what their seats ask, the strictest first; several where roles
 *          differ
 */
public record CheckGroup(List<SeatRequirement> demands, int needs) {
  private static final Comparator<List<SeatRequirement>> ORDER = (one, other) -> {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = SeatRequirement.STRICTEST.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  };

  /** Copies the list. */
  public CheckGroup {
    demands = List.copyOf(demands);
  }

  /** Whether some seat asks a check. */
  public boolean asksCheck() {
    return demands.stream().anyMatch(SeatRequirement::asksCheck);
  }

  /**
   * Counted, the strictest first.
   *
   * @param sessions
   *          what the seats of each session ask
   */
  static List<CheckGroup> count(Collection<List<SeatRequirement>> sessions) {
    var counts = new TreeMap<List<SeatRequirement>, Integer>(ORDER);
    for (var demands : sessions) {
      counts.merge(demands.stream().distinct().sorted(SeatRequirement.STRICTEST).toList(), 1,
          Integer::sum);
    }
    var all = new ArrayList<CheckGroup>(counts.size());
    counts.forEach((demands, needs) -> all.add(new CheckGroup(demands, needs)));
    return all;
  }
}
