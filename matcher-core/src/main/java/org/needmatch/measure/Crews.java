package org.needmatch.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/** The rows of a plan by need and role, in order of seat. */
public final class Crews {
  private record Key(String needId, String role) {
  }

  private final Map<Key, List<Assignment>> rows = new HashMap<>();

  private Crews() {
  }

  /** Groups the rows of a plan that name a seat of the problem. */
  public static Crews of(Problem problem, Plan plan) {
    var crews = new Crews();
    for (var need : problem.needs()) {
      need.roles().forEach(role -> crews.rows.put(key(need, role), new ArrayList<>()));
    }
    for (var row : plan.assignments()) {
      var crew = crews.rows.get(new Key(row.needId(), row.role()));
      if (crew != null) {
        crew.add(row);
      }
    }
    crews.rows.values().forEach(crew -> crew.sort(Comparator.comparingInt(Assignment::seat)));
    return crews;
  }

  /** The rows of a role, in order of seat. */
  public List<Assignment> in(Need need, Role role) {
    return rows.getOrDefault(key(need, role), List.of());
  }

  /** Whether every role has its minimum and somebody is there. */
  public boolean runs(Need need) {
    boolean anybody = false;
    for (var role : need.roles()) {
      int filled = in(need, role).size();
      if (filled < role.minimum()) {
        return false;
      }
      anybody |= filled > 0;
    }
    return anybody;
  }

  private static Key key(Need need, Role role) {
    return new Key(need.id(), role.name());
  }
}
