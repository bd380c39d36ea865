package org.needmatch.internal.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;

/** That each volunteer has all needs of a commitment in one role, or none. */
record CommitmentRules(Problem problem, Commitments commitments, ViolationLog broken) {

  void judge(Seating seating) {
    Map<String, Integer> sizes = new HashMap<>();
    for (var need : problem.needs()) {
      var commitment = commitments.of(need);
      if (commitment != null) {
        sizes.merge(commitment, 1, Integer::sum);
      }
    }
    if (!sizes.isEmpty()) {
      seating.byVolunteer().values().forEach(rows -> judge(rows, sizes));
    }
  }

  private void judge(List<SeatedVolunteer> rows, Map<String, Integer> sizes) {
    var taken = new TreeMap<String, List<SeatedVolunteer>>();
    for (var row : rows) {
      var commitment = commitments.of(row.need());
      if (commitment != null) {
        taken.computeIfAbsent(commitment, id -> new ArrayList<>()).add(row);
      }
    }
    taken.forEach((commitment, held) -> {
      int size = sizes.getOrDefault(commitment, 0);
      long roles = held.stream().map(row -> row.role().name()).distinct().count();
      if (held.size() < size || roles > 1) {
        var volunteer = held.getFirst().volunteer();
        broken.together(RuleCode.COMMITMENT, List.of(volunteer.id()), held,
            ViolationMessages.commitment(volunteer, commitment, held.size(), size, roles));
      }
    });
  }
}
