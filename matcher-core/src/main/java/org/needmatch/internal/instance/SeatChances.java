package org.needmatch.internal.instance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Problem;
import org.needmatch.internal.rules.Attendance;

/**
 * What needs are worth when it counts how likely people come. In each role the
 * best chances count for the core seats. Immutable and thread-safe.
 */
public final class SeatChances {
  private final NeedTable sessions;
  private final boolean counts;
  private final int[] chances;
  private final Map<List<Integer>, Integer> attended = new HashMap<>();

  SeatChances(Problem problem, NeedTable sessions, Map<String, Integer> volunteerIndex) {
    this.sessions = sessions;
    var attendance = new Attendance(problem);
    counts = attendance.counts();
    var volunteers = problem.volunteers();
    var needs = new HashMap<String, Integer>();
    for (int n = 0; n < sessions.count(); n++) {
      needs.put(sessions.need(n).id(), n);
    }
    chances = volunteers.stream().mapToInt(attendance::chance).toArray();
    for (var answer : problem.published().assignments()) {
      int volunteer = volunteerIndex.getOrDefault(answer.volunteerId(), -1);
      int need = needs.getOrDefault(answer.needId(), -1);
      if (volunteer >= 0 && need >= 0) {
        int chance = attendance.chance(volunteers.get(volunteer), sessions.need(need));
        if (chance != chances[volunteer]) {
          attended.put(List.of(volunteer, need), chance);
        }
      }
    }
  }

  /** Whether chances make a difference to points. */
  public boolean counts() {
    return counts;
  }

  /** In thousandths. */
  public int of(int volunteer, int need) {
    return attended.isEmpty()
        ? chances[volunteer]
        : attended.getOrDefault(List.of(volunteer, need), chances[volunteer]);
  }

  /** Points of the volunteer in a core seat, or in one above the core. */
  public long points(int volunteer, int need, boolean core) {
    return sessions.seatValue(need, core, of(volunteer, need));
  }

  /** What is left of a seat's points when the edge takes it; for a group all. */
  public long of(EligibilityGraph graph, int edge, long points) {
    return counts && !graph.isGroup(edge)
        ? Attendance.points(points,
            of(graph.volunteer(graph.unit(edge)), sessions.roleNeed(graph.role(edge))))
        : points;
  }

  /** Points of a need that runs with these people. */
  public long value(int need, Crew crew) {
    long value = 0;
    int[] inRole = new int[crew.size()];
    for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
      int count = 0;
      for (int i = 0; i < crew.size(); i++) {
        if (crew.role(i) == r) {
          inRole[count++] = of(crew.volunteer(i), need);
        }
      }
      Arrays.sort(inRole, 0, count);
      for (int rank = 0; rank < count; rank++) {
        value += sessions.seatValue(need, rank < sessions.core(r), inRole[count - 1 - rank]);
      }
    }
    return value;
  }
}
