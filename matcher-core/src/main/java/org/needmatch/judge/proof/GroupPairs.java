package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Of people who are tied, a pair is only what some choice of the whole part of
 * the group holds: everybody can come, nobody is apart, and there is a seat for
 * each.
 */
final class GroupPairs {
  private final ProblemIndex roster;
  private final PinnedSeats pins;
  private final GroupTies ties;
  private final int[][] roles;

  GroupPairs(ProblemIndex roster, PinnedSeats pins, GroupTies ties, int[][] roles) {
    this.roster = roster;
    this.pins = pins;
    this.ties = ties;
    this.roles = roles;
  }

  /** The roles that are left to each volunteer. */
  int[][] left() {
    var left = roles.clone();
    var everybody = IntStream.range(0, roles.length).boxed().toList();
    for (var group : ties.parts(everybody, person -> true)) {
      if (group.size() > 1) {
        var kept = kept(group);
        for (int person : group) {
          left[person] = kept.getOrDefault(person, List.of()).stream().mapToInt(Integer::intValue)
              .sorted().toArray();
        }
      }
    }
    return left;
  }

  private Map<Integer, List<Integer>> kept(List<Integer> group) {
    var kept = new HashMap<Integer, List<Integer>>();
    var byNeed = new TreeMap<Integer, Map<Integer, List<Integer>>>();
    for (int person : group) {
      for (int role : roles[person]) {
        byNeed.computeIfAbsent(roster.needOf(role), need -> new HashMap<>())
            .computeIfAbsent(person, who -> new ArrayList<>()).add(role);
      }
    }
    byNeed.forEach((need, open) -> {
      var pinned = pins.peopleIn(need);
      for (var part : ties.parts(group, person -> !pinned.contains(person))) {
        if (open.keySet().containsAll(part) && !ties.anyApart(part, part)) {
          for (int person : part) {
            for (int role : open.getOrDefault(person, List.of())) {
              if (seated(part, open, 0, person, role, new HashMap<>())) {
                kept.computeIfAbsent(person, who -> new ArrayList<>()).add(role);
              }
            }
          }
        }
      }
    });
    return kept;
  }

  private boolean seated(List<Integer> part, Map<Integer, List<Integer>> open, int next, int fixed,
      int fixedRole, Map<Integer, Integer> taken) {
    if (next == part.size()) {
      return true;
    }
    int person = part.get(next);
    var choices = person == fixed ? List.of(fixedRole) : open.getOrDefault(person, List.of());
    for (int role : choices) {
      int used = taken.getOrDefault(role, 0);
      if (used < roster.role(role).wanted() - pins.taken(role)) {
        taken.put(role, used + 1);
        if (seated(part, open, next + 1, fixed, fixedRole, taken)) {
          return true;
        }
        taken.put(role, used);
      }
    }
    return false;
  }
}
