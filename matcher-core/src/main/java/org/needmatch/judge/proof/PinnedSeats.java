package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Placement;

/**
 * What the kept pins take. Of a volunteer pinned to several roles of one need
 * only the first by name counts; the others block a seat and are worth nothing.
 */
final class PinnedSeats {
  private final int[] counted;
  private final int[] taken;
  private final Map<Integer, List<Integer>> needsOf = new HashMap<>();
  private final Map<Integer, List<Integer>> peopleIn = new HashMap<>();
  private final Map<Integer, List<Integer>> peopleInRole = new HashMap<>();

  PinnedSeats(ProblemIndex roster, List<Placement> kept) {
    counted = new int[roster.roles()];
    taken = new int[roster.roles()];
    var placed = new HashSet<List<Integer>>();
    var ordered = kept.stream()
        .sorted(Comparator.comparing(Placement::needId).thenComparing(Placement::role)).toList();
    for (var pin : ordered) {
      int need = roster.need(pin.needId());
      if (!roster.need(need).id().equals(pin.needId())) {
        continue;
      }
      int volunteer = roster.volunteer(pin.volunteerId());
      int role = roster.role(need, pin.role());
      taken[role]++;
      if (placed.add(List.of(volunteer, need))) {
        counted[role]++;
        needsOf.computeIfAbsent(volunteer, v -> new ArrayList<>()).add(need);
        peopleIn.computeIfAbsent(need, n -> new ArrayList<>()).add(volunteer);
        peopleInRole.computeIfAbsent(role, r -> new ArrayList<>()).add(volunteer);
      }
    }
  }

  /** How many count in the role. */
  int counted(int role) {
    return counted[role];
  }

  /** How many seats of the role are gone. */
  int taken(int role) {
    return taken[role];
  }

  List<Integer> needsOf(int volunteer) {
    return needsOf.getOrDefault(volunteer, List.of());
  }

  /** Those who count in the role. */
  List<Integer> peopleInRole(int role) {
    return peopleInRole.getOrDefault(role, List.of());
  }

  List<Integer> peopleIn(int need) {
    return peopleIn.getOrDefault(need, List.of());
  }
}
