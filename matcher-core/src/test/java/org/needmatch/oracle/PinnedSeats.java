package org.needmatch.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PinBreach;

/**
 * The kept pins. Of a volunteer who is pinned to several roles of one need, all
 * but the first role by name are surplus: they block a seat and count nothing.
 */
final class PinnedSeats {
  private final List<Placement> all;
  private final Map<String, Integer> kindByVolunteerAndNeed = new HashMap<>();
  private final List<Integer> surplusKinds = new ArrayList<>();
  private final int[] counted;
  private final long brokenAlone;

  PinnedSeats(Problem problem, SeatKinds seats) {
    var released = Judge.standard().judge(problem, List.of()).releasedPins().stream()
        .map(PinBreach::pin).toList();
    all = problem.held().stream().distinct().filter(pin -> !released.contains(pin))
        .sorted(Comparator.comparing(Placement::needId).thenComparing(Placement::role)).toList();
    counted = new int[seats.all().size()];
    for (var pin : all) {
      int kind = seats.index(pin.needId(), pin.role());
      if (kindByVolunteerAndNeed.putIfAbsent(key(pin.volunteerId(), pin.needId()), kind) == null) {
        counted[kind]++;
      } else {
        surplusKinds.add(kind);
      }
    }
    brokenAlone = Judge.standard().judge(problem, rows(all)).violations().stream()
        .filter(violation -> violation.rule().equals("pin") || !inTeams(violation)).count();
  }

  static boolean inTeams(Violation violation) {
    return List.of("minimum", "pair", "pin").contains(violation.rule());
  }

  private static String key(String volunteer, String need) {
    return volunteer + "\n" + need;
  }

  static List<Assignment> rows(List<Placement> pins) {
    var next = new HashMap<String, Integer>();
    return pins.stream()
        .map(pin -> Assignment.of(pin.needId(), pin.role(),
            next.merge(key(pin.role(), pin.needId()), 1, Integer::sum), pin.volunteerId()))
        .toList();
  }

  List<Placement> all() {
    return all;
  }

  List<Placement> of(String volunteer) {
    return all.stream().filter(pin -> pin.volunteerId().equals(volunteer)).toList();
  }

  boolean pinned(String volunteer, String need) {
    return kindByVolunteerAndNeed.containsKey(key(volunteer, need));
  }

  int kind(String volunteer, String need) {
    return kindByVolunteerAndNeed.getOrDefault(key(volunteer, need), -1);
  }

  /** Pins that count in the kind of seat. */
  int counted(int kind) {
    return counted[kind];
  }

  int surplus(int kind) {
    return (int) surplusKinds.stream().filter(surplus -> surplus == kind).count();
  }

  /**
   * Rules that the pins break whatever else is in the plan: all but those of
   * teams.
   */
  long brokenAlone() {
    return brokenAlone;
  }
}
