package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.needmatch.domain.Role;

/**
 * Whether people can be shared out so that every role has its minimum: maximum
 * bipartite matching by augmenting paths (H. W. Kuhn, 1955). Cost: seats times
 * candidates.
 */
final class BipartiteMatching {
  private record Seat(Role role, int number) {
  }

  /** Choices tried before a team that keeps people apart is thought possible. */
  private static final int MAX_TRIED = 100_000;

  private final Map<Role, List<String>> candidates;
  private final Map<String, Seat> placed = new HashMap<>();
  private int tried;
  private int furthest;

  private BipartiteMatching(Map<Role, List<String>> candidates) {
    this.candidates = candidates;
  }

  /**
   * The same of teams that keep people apart. Where only that is in the way, it
   * is tried out, up to a number of choices.
   *
   * @param apart
   *          by id, those who are never in one team with somebody
   */
  static Optional<Role> shortOf(Map<Role, List<String>> candidates,
      Function<String, Set<String>> apart) {
    var already = shortOf(candidates);
    var everybody = candidates.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    if (already.isPresent() || everybody.stream()
        .noneMatch(one -> apart.apply(one).stream().anyMatch(everybody::contains))) {
      return already;
    }
    var seats = new ArrayList<Role>();
    candidates.keySet().forEach(role -> seats.addAll(Collections.nCopies(role.minimum(), role)));
    var team = new BipartiteMatching(candidates);
    return team.together(seats, new ArrayList<>(), apart)
        ? Optional.empty()
        : Optional.of(seats.get(team.furthest));
  }

  private boolean together(List<Role> seats, List<String> chosen,
      Function<String, Set<String>> apart) {
    int next = chosen.size();
    if (next == seats.size() || tried >= MAX_TRIED) {
      return true;
    }
    furthest = Math.max(furthest, next);
    for (var id : candidates.getOrDefault(seats.get(next), List.of())) {
      if (!chosen.contains(id) && chosen.stream().noneMatch(apart.apply(id)::contains)) {
        tried++;
        chosen.add(id);
        if (together(seats, chosen, apart)) {
          return true;
        }
        chosen.removeLast();
      }
    }
    return false;
  }

  /**
   * The first role that cannot have its minimum when the roles are filled in
   * order, each with the candidates given; empty when a team can be formed.
   */
  static Optional<Role> shortOf(Map<Role, List<String>> candidates) {
    var team = new BipartiteMatching(candidates);
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
