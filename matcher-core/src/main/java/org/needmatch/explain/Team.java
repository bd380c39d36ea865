package org.needmatch.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needmatch.domain.Role;

/**
 * Whether people can be shared out so that every role has its minimum: maximum
 * bipartite matching by augmenting paths (H. W. Kuhn, 1955). Cost: seats times
 * candidates.
 */
final class Team {
  private record Seat(Role role, int number) {
  }

  private final Map<Role, List<String>> candidates;
  private final Map<String, Seat> placed = new HashMap<>();

  private Team(Map<Role, List<String>> candidates) {
    this.candidates = candidates;
  }

  /**
   * The first role that cannot have its minimum when the roles are filled in
   * order, each with the candidates given; empty when a team can be formed.
   */
  static Optional<Role> shortOf(Map<Role, List<String>> candidates) {
    var team = new Team(candidates);
    for (var role : candidates.keySet()) {
      for (int number = 1; number <= role.minimum(); number++) {
        if (!team.fill(new Seat(role, number), new HashSet<>())) {
          return Optional.of(role);
        }
      }
    }
    return Optional.empty();
  }

  private boolean fill(Seat seat, Set<String> tried) {
    for (var id : candidates.getOrDefault(seat.role(), List.of())) {
      if (tried.add(id)) {
        var holder = placed.get(id);
        if (holder == null || fill(holder, tried)) {
          placed.put(id, seat);
          return true;
        }
      }
    }
    return false;
  }
}
