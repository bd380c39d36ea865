package org.needmatch.internal.explain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.explain.SeatExplanation.DeficientGroup;
import org.needmatch.judge.Judge;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.TinyProblems;

/**
 * Deficient groups counted again from the judge alone: who could sit where is
 * asked of the judge one row at a time, and what a person can give is the best
 * of all sets of sessions that the judge finds nothing against.
 */
class DeficientGroupsProperties {
  private static final Set<String> NOT_OF_THE_SEAT = Set.of("minimum", "pair", "pin");

  private int atOnce;
  private int inTheWeek;

  @Test
  void groupsAreDeficientWhoeverCounts() {
    for (long seed = 0; seed < 250; seed++) {
      var problem = withoutPins(TinyProblems.random(seed));
      var plan = BruteForce.optimum(problem).plan();
      for (var seats : Matcher.create().on(problem).explain(plan).seats()) {
        var group = seats.group();
        if (group != null) {
          assertThat(group.seats()).as("seed %d", seed)
              .anyMatch(one -> one.needId().equals(seats.seats().needId())
                  && one.role().equals(seats.seats().role()));
          recount(problem, group, seed);
        }
      }
    }
    assertThat(atOnce).as("groups at one time").isGreaterThan(20);
    assertThat(inTheWeek).as("groups of the week").isGreaterThan(5);
  }

  private void recount(Problem problem, DeficientGroup group, long seed) {
    var sessions = new TreeMap<String, List<Assignment>>();
    long wanted = 0;
    var needs = new HashMap<String, Need>();
    problem.needs().forEach(need -> needs.put(need.id(), need));
    for (var seats : group.seats()) {
      var need = requireNonNull(needs.get(seats.needId()));
      var role = need.roles().stream().filter(r -> r.name().equals(seats.role())).findFirst()
          .orElseThrow();
      wanted += role.wanted()
          * (group.kind() == DeficientGroup.Kind.AT_ONCE ? 1 : need.time().minutes());
      for (var volunteer : problem.volunteers()) {
        var row = Assignment.of(need.id(), role.name(), 1, volunteer.id());
        if (allowed(problem, List.of(row))) {
          sessions.computeIfAbsent(volunteer.id(), id -> new ArrayList<>()).add(row);
        }
      }
    }
    long most = 0;
    for (var rows : sessions.values()) {
      most += most(problem, rows, needs, group.kind());
    }
    assertThat(group.wanted()).as("seed %d", seed).isEqualTo(wanted);
    assertThat(group.people()).as("seed %d", seed).containsExactlyElementsOf(sessions.keySet());
    assertThat(most).as("seed %d: what everybody can give", seed)
        .isLessThanOrEqualTo(group.available()).isLessThan(wanted);
    assertThat(group.available()).as("seed %d", seed).isLessThan(group.wanted());
    atOnce += group.kind() == DeficientGroup.Kind.AT_ONCE ? 1 : 0;
    inTheWeek += group.kind() == DeficientGroup.Kind.IN_THE_WEEK ? 1 : 0;
  }

  private static long most(Problem problem, List<Assignment> rows, Map<String, Need> needs,
      DeficientGroup.Kind kind) {
    long most = 0;
    for (int set = 1; set < 1 << rows.size(); set++) {
      var chosen = new ArrayList<Assignment>();
      long sum = 0;
      for (int i = 0; i < rows.size(); i++) {
        if ((set >> i & 1) != 0) {
          chosen.add(rows.get(i));
          sum += kind == DeficientGroup.Kind.AT_ONCE
              ? 1
              : requireNonNull(needs.get(rows.get(i).needId())).time().minutes();
        }
      }
      if (sum > most && allowed(problem, chosen)) {
        most = sum;
      }
    }
    return most;
  }

  private static boolean allowed(Problem problem, List<Assignment> rows) {
    return Judge.standard().judge(problem, new Plan(rows)).violations().stream()
        .allMatch(violation -> NOT_OF_THE_SEAT.contains(violation.rule()));
  }

  private static Problem withoutPins(Problem problem) {
    return problem.withPins(List.of());
  }
}
