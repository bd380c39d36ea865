package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.judge.Commitments;
import org.needmatch.internal.judge.NeedGrid;
import org.needmatch.internal.judge.Qualifications.Asked;

/**
 * Volunteers, needs and roles by number, in the problem's order. The needs of a
 * commitment are one. Unknown ids have number −1.
 */
final class ProblemIndex {
  private final Problem problem;
  private final Map<String, Integer> volunteers = new HashMap<>();
  private final Map<String, Integer> needs = new HashMap<>();
  private final List<List<Need>> undertakings = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final int[] firstRole;
  private final int[] needOfRole;
  private final int[] cases;
  private final Volunteer[] people;

  ProblemIndex(Problem problem) {
    this.problem = problem;
    people = problem.volunteers().toArray(Volunteer[]::new);
    var commitments = Commitments.of(problem);
    var together = new HashMap<String, List<Need>>();
    for (var volunteer : problem.volunteers()) {
      volunteers.put(volunteer.id(), volunteers.size());
    }
    for (var need : problem.needs()) {
      var commitment = commitments.of(need);
      if (commitment == null) {
        undertakings.add(List.of(need));
      } else {
        together.computeIfAbsent(commitment, id -> {
          var needsOfIt = new ArrayList<Need>();
          undertakings.add(needsOfIt);
          return needsOfIt;
        }).add(need);
      }
    }
    firstRole = new int[undertakings.size() + 1];
    for (int number = 0; number < undertakings.size(); number++) {
      var sessions = new ArrayList<>(undertakings.get(number));
      sessions
          .sort(Comparator.comparing((Need need) -> need.time().start()).thenComparing(Need::id));
      undertakings.set(number, List.copyOf(sessions));
      for (var need : sessions) {
        needs.put(need.id(), number);
      }
      roles.addAll(sessions.getFirst().roles());
      firstRole[number + 1] = roles.size();
    }
    cases = undertakings.stream()
        .mapToInt(all -> all.stream().mapToInt(commitments::cases).max().orElse(0)).toArray();
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
    return undertakings.size();
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
    return people[number];
  }

  /** Those of the needs, by what a volunteer could reach. */
  NeedGrid grid(Predicate<Need> which) {
    return new NeedGrid(problem, undertakings.stream().map(List::getFirst).toList(), which);
  }

  /** The need, of a commitment the first. */
  Need need(int number) {
    return undertakings.get(number).getFirst();
  }

  /** The need, or all needs of the commitment, by start and id. */
  List<Need> sessions(int number) {
    return undertakings.get(number);
  }

  /** What a seat is of a caseload. */
  int cases(int number) {
    return cases[number];
  }

  /**
   * The role as the need asks for it that is session {@code k} of its commitment.
   */
  Role role(int number, int k) {
    int need = needOf(number);
    return undertakings.get(need).get(k).roles().get(number - firstRole[need]);
  }

  /** What the sessions of the role ask. */
  Collection<Asked> asked(int number) {
    var asked = new ArrayList<Asked>();
    var sessions = sessions(needOf(number));
    for (int k = 0; k < sessions.size(); k++) {
      asked.add(new Asked(role(number, k).requirement(), sessions.get(k).time().day()));
    }
    return asked;
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
