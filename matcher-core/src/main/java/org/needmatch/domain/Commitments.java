package org.needmatch.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Needs that are taken all together, by what their terms say. */
final class Commitments {
  private Commitments() {
  }

  static Map<String, List<Need>> of(List<Need> needs) {
    var commitments = new LinkedHashMap<String, List<Need>>();
    for (var need : needs) {
      var id = need.terms().commitment();
      if (id != null) {
        commitments.computeIfAbsent(id, key -> new ArrayList<>()).add(need);
      }
    }
    return commitments;
  }

  /**
   * @throws IllegalArgumentException
   *           when two needs of a commitment have other roles or numbers of seats
   */
  static void check(Map<String, List<Need>> commitments) {
    commitments.forEach((id, needs) -> {
      var first = needs.getFirst();
      for (var need : needs) {
        if (!sameSeats(first, need)) {
          throw new IllegalArgumentException("Needs " + first.id() + " and " + need.id()
              + " are one commitment, " + id + ", and differ in their roles or numbers of seats.");
        }
      }
    });
  }

  static boolean sameSeats(Need one, Need other) {
    boolean same = one.roles().size() == other.roles().size();
    for (int r = 0; same && r < one.roles().size(); r++) {
      var role = one.roles().get(r);
      var alike = other.roles().get(r);
      same = role.name().equals(alike.name()) && role.minimum() == alike.minimum()
          && role.wanted() == alike.wanted() && role.core() == alike.core();
    }
    return same;
  }

  /** The pins, and for each the same in every need of its commitment. */
  static List<Pin> complete(List<Pin> pins, Map<String, List<Need>> commitments) {
    if (commitments.isEmpty() || pins.isEmpty()) {
      return List.copyOf(pins);
    }
    var byNeed = new HashMap<String, List<Need>>();
    commitments.values().forEach(needs -> needs.forEach(need -> byNeed.put(need.id(), needs)));
    var all = new LinkedHashSet<>(pins);
    for (var pin : pins) {
      for (var need : byNeed.getOrDefault(pin.needId(), List.of())) {
        all.add(new Pin(need.id(), pin.role(), pin.volunteerId()));
      }
    }
    return List.copyOf(all);
  }
}
