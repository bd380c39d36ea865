package org.needmatch.internal.judge;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;

/** A problem's volunteers, needs and weights by id. */
final class JudgedProblem {
  private final Map<String, Volunteer> volunteers = new HashMap<>();
  private final Map<String, Need> needs = new HashMap<>();
  private final Map<String, Double> areaWeights = new HashMap<>();
  private final Map<String, Double> initiativeWeights = new HashMap<>();

  JudgedProblem(Problem problem) {
    problem.volunteers().forEach(volunteer -> volunteers.put(volunteer.id(), volunteer));
    problem.needs().forEach(need -> needs.put(need.id(), need));
    problem.areas().forEach(area -> areaWeights.put(area.id(), area.weight()));
    problem.initiatives()
        .forEach(initiative -> initiativeWeights.put(initiative.id(), initiative.weight()));
  }

  @Nullable
  Volunteer volunteer(String id) {
    return volunteers.get(id);
  }

  @Nullable
  Need need(String id) {
    return needs.get(id);
  }

  @Nullable
  Role role(Need need, String name) {
    for (var role : need.roles()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    return null;
  }

  double areaWeight(Need need) {
    return weight(areaWeights, need.area());
  }

  double initiativeWeight(Need need) {
    return weight(initiativeWeights, need.initiative());
  }

  private static double weight(Map<String, Double> weights, @Nullable String id) {
    return id == null ? 1 : weights.getOrDefault(id, 1.0);
  }
}
