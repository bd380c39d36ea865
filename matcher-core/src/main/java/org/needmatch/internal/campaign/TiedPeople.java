package org.needmatch.internal.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.VolunteerPair;

/** Who must be placed together with whom, directly or through others. */
final class TiedPeople {
  private final Map<String, String> first = new HashMap<>();

  TiedPeople(List<VolunteerPair> pairs) {
    for (var pair : pairs) {
      if (pair.kind() == VolunteerPair.Kind.TOGETHER) {
        first.put(first(pair.second()), first(pair.first()));
      }
    }
  }

  /** One of those whom the volunteer is tied to, the same for all of them. */
  String first(String id) {
    var known = id;
    for (var next = first.get(known); next != null
        && !next.equals(known); next = first.get(known)) {
      known = next;
    }
    return known;
  }
}
