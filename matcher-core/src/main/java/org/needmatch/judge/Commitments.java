package org.needmatch.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;

/** The needs of each commitment. */
record Commitments(Map<String, List<Need>> needs) {

  static Commitments of(Problem problem) {
    var needs = new HashMap<String, List<Need>>();
    for (var need : problem.needs()) {
      var commitment = need.terms().commitment();
      if (commitment != null) {
        needs.computeIfAbsent(commitment, id -> new ArrayList<>()).add(need);
      }
    }
    return new Commitments(needs);
  }

  /** The need with all of its commitment. */
  List<Need> with(Need need) {
    var commitment = need.terms().commitment();
    return commitment == null ? List.of(need) : needs.getOrDefault(commitment, List.of(need));
  }
}
