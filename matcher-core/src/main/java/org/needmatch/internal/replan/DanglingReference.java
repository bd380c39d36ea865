package org.needmatch.internal.replan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.plan.PublishedRow;

/** Which part of a row the problem does not have any more. */
public final class DanglingReference {
  private final Set<String> volunteers = new HashSet<>();
  private final Map<String, Set<String>> roles = new HashMap<>();

  public DanglingReference(Problem problem) {
    problem.volunteers().forEach(volunteer -> volunteers.add(volunteer.id()));
    for (var need : problem.needs()) {
      var names = new HashSet<String>();
      need.roles().forEach(role -> names.add(role.name()));
      roles.put(need.id(), names);
    }
  }

  /** {@code need}, {@code volunteer}, {@code role}, or null when all is there. */
  @Nullable
  public String of(PublishedRow row) {
    var names = roles.get(row.assignment().needId());
    if (names == null) {
      return "need";
    }
    if (!volunteers.contains(row.assignment().volunteerId())) {
      return "volunteer";
    }
    return names.contains(row.assignment().role()) ? null : "role";
  }
}
