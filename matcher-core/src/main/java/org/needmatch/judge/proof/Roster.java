package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;

/**
 * Volunteers, needs and roles by number, in the problem's order. Unknown ids
 * have number −1.
 */
final class Roster {
  private final Problem problem;
  private final Map<String, Integer> volunteers = new HashMap<>();
  private final Map<String, Integer> needs = new HashMap<>();
  private final List<Role> roles = new ArrayList<>();
  private final int[] firstRole;
  private final int[] needOfRole;

  Roster(Problem problem) {
    this.problem = problem;
    for (var volunteer : problem.volunteers()) {
      volunteers.put(volunteer.id(), volunteers.size());
    }
    firstRole = new int[problem.needs().size() + 1];
    for (var need : problem.needs()) {
      roles.addAll(need.roles());
      needs.put(need.id(), needs.size());
      firstRole[needs.size()] = roles.size();
    }
    needOfRole = new int[roles.size()];
    for (int need = 0; need < needs(); need++) {
      for (int role = firstRole[need]; role < firstRole[need + 1]; role++) {
        needOfRole[role] = need;
      }
    }
  }

  Problem problem() {
    return problem;
  }

  int volunteers() {
    return volunteers.size();
  }

  int needs() {
    return needs.size();
  }

  int roles() {
    return roles.size();
  }

  int volunteer(String id) {
    return volunteers.getOrDefault(id, -1);
  }

  int need(String id) {
    return needs.getOrDefault(id, -1);
  }

  int role(int need, String name) {
    for (int role = firstRole[need]; role < firstRole[need + 1]; role++) {
      if (roles.get(role).name().equals(name)) {
        return role;
      }
    }
    return -1;
  }

  Volunteer volunteer(int number) {
    return problem.volunteers().get(number);
  }

  Need need(int number) {
    return problem.needs().get(number);
  }

  Role role(int number) {
    return roles.get(number);
  }

  /** The first role of a need; the next need's is the end of its roles. */
  int firstRole(int need) {
    return firstRole[need];
  }

  int needOf(int role) {
    return needOfRole[role];
  }
}
