package org.needmatch.judge.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.needmatch.domain.VolunteerPair;

/** Who belongs together and who apart. */
final class GroupTies {
  private final Map<Integer, Set<Integer>> together = new HashMap<>();
  private final Map<Integer, Set<Integer>> apart = new HashMap<>();

  GroupTies(ProblemIndex roster) {
    for (var pair : roster.problem().pairs()) {
      var ties = tie(pair) ? together : apart;
      int first = roster.volunteer(pair.first());
      int second = roster.volunteer(pair.second());
      ties.computeIfAbsent(first, v -> new HashSet<>()).add(second);
      ties.computeIfAbsent(second, v -> new HashSet<>()).add(first);
    }
  }

  static boolean tie(VolunteerPair pair) {
    return pair.kind() == VolunteerPair.Kind.TOGETHER;
  }

  /** Those who must not be where the person is. */
  Set<Integer> apartFrom(int person) {
    return apart.getOrDefault(person, Set.of());
  }

  boolean apart(int one, int other) {
    return apart.getOrDefault(one, Set.of()).contains(other);
  }

  boolean anyApart(List<Integer> some, List<Integer> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> apart(one, other)));
  }

  /**
   * Those of the people whom ties among those of them that are inside connect, in
   * order of number within each part.
   */
  List<List<Integer>> parts(List<Integer> people, IntPredicate inside) {
    var parts = new ArrayList<List<Integer>>();
    var seen = new HashSet<Integer>();
    for (int person : people) {
      if (inside.test(person) && seen.add(person)) {
        parts.add(connected(person, inside, seen));
      }
    }
    return parts;
  }

  private List<Integer> connected(int person, IntPredicate inside, Set<Integer> seen) {
    var part = new ArrayList<Integer>();
    var open = new ArrayDeque<Integer>();
    open.add(person);
    while (!open.isEmpty()) {
      int next = open.remove();
      part.add(next);
      for (int partner : together.getOrDefault(next, Set.of())) {
        if (inside.test(partner) && seen.add(partner)) {
          open.add(partner);
        }
      }
    }
    part.sort(null);
    return part;
  }
}
