package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.policy.SafeProblems;
import org.needmatch.internal.policy.TeamPresence;
import org.needmatch.internal.rules.PairRule;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.TinyTeams;
import org.needmatch.timefold.Seat;

/**
 * What the seats of one need break is what the rules' classes find on records,
 * each rule by itself.
 */
class PlanRulesTest {
  private static final int PROBLEMS = 300;

  private static Problem problem(long seed) {
    var problem = switch ((int) (seed % 3)) {
      case 0 -> TinyProblems.random(seed);
      case 1 -> TinyTeams.random(seed);
      default -> SafeProblems.random(seed);
    };
    return problem.withPins(List.of());
  }

  /** Some people in the seats that they could have, each once in a need. */
  private static List<Seat> filled(SeatPlan plan, Random random) {
    var taken = new HashMap<Integer, Set<Object>>();
    var filled = new ArrayList<Seat>();
    for (var seat : plan.getSeats()) {
      var person = seat.getCandidates().get(random.nextInt(seat.getCandidates().size()));
      if (random.nextInt(4) > 0
          && taken.computeIfAbsent(seat.getNeedIndex(), need -> new HashSet<>()).add(person)) {
        seat.setPerson(person);
        filled.add(seat);
      }
    }
    return filled;
  }

  @Test
  void aNeedBreaksWhatTheRulesOnRecordsSay() {
    var alone = EnumSet.noneOf(RuleCode.class);
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var instance = Instance.of(problem(seed));
      var plan = new SeatPlans(instance).empty();
      var seats = filled(plan, new Random(seed));
      var teams = SeatedTeams.of(instance.problem(), plan(instance, seats));
      var byNeed = seats.stream().collect(Collectors.groupingBy(Seat::getNeedIndex));
      for (var team : byNeed.values()) {
        var codes = codes(instance, team);
        var rules = plan.planRules();
        assertThat(rules.brokenInNeed(team) > 0).as("seed %d, %s", seed, codes)
            .isEqualTo(!codes.isEmpty());
        if (!instance.sessions().needs(team.getFirst().getNeedIndex()).stream()
            .allMatch(teams::runs)) {
          assertThat(rules.value(team)).as("seed %d, %s", seed, codes).isZero();
        }
        if (codes.size() == 1) {
          alone.addAll(codes);
        }
      }
    }
    assertThat(alone).containsExactlyInAnyOrder(RuleCode.MINIMUM, RuleCode.PAIR, RuleCode.PRESENCE);
  }

  private static Plan plan(Instance instance, List<Seat> seats) {
    var rows = new ArrayList<Assignment>();
    var next = new HashMap<String, Integer>();
    for (var seat : seats) {
      for (var need : instance.sessions().needs(seat.getNeedIndex())) {
        rows.add(Assignment.of(need.id(), seat.getRole().name(),
            next.merge(need.id() + " " + seat.getRole().name(), 1, Integer::sum),
            String.valueOf(seat.getPerson())));
      }
    }
    return new Plan(rows);
  }

  private static Set<RuleCode> codes(Instance instance, List<Seat> team) {
    var problem = instance.problem();
    var codes = EnumSet.noneOf(RuleCode.class);
    var ids = team.stream().map(seat -> String.valueOf(seat.getPerson()))
        .collect(Collectors.toSet());
    var presence = new TeamPresence(problem.settings());
    var people = problem.volunteers().stream().filter(one -> ids.contains(one.id())).toList();
    var pairs = new PairRule(problem.pairs());
    for (var need : instance.sessions().needs(team.getFirst().getNeedIndex())) {
      if (need.roles().stream().anyMatch(role -> team.stream()
          .filter(seat -> seat.getRole().name().equals(role.name())).count() < role.minimum())) {
        codes.add(RuleCode.MINIMUM);
      }
      if (presence.fault(need, people) != null) {
        codes.add(RuleCode.PRESENCE);
      }
    }
    if (ids.stream().anyMatch(one -> !pairs.obstacles(one, ids, ids).isEmpty())) {
      codes.add(RuleCode.PAIR);
    }
    return codes;
  }
}
