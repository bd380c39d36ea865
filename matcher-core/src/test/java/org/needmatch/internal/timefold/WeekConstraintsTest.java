package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.policy.SafeProblems;
import org.needmatch.internal.rules.WeekRules;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * What one person's seats break on flat arrays is what the rules' classes find
 * on records, each rule by itself.
 */
class WeekConstraintsTest {
  private static final int PROBLEMS = 400;
  private static final Set<RuleCode> COUNTED = EnumSet.of(RuleCode.OVERLAP, RuleCode.HOURS_WEEK,
      RuleCode.SESSIONS_WEEK, RuleCode.SESSIONS_DAY, RuleCode.CASES);

  /** Without pins, which the constraints leave aside. */
  private static Problem problem(long seed) {
    return switch ((int) (seed % 3)) {
      case 0 -> TinyProblems.random(seed).withPins(List.of());
      case 1 -> TinyHorizons.random(seed).withPins(List.of());
      default -> SafeProblems.withoutPins(seed);
    };
  }

  /** Some of the seats that the person could have, one in each need. */
  private static List<Seat> week(SeatPlan plan, Person person, Random random) {
    var taken = new HashSet<Integer>();
    var week = new ArrayList<Seat>();
    for (var seat : plan.getSeats()) {
      if (seat.getCandidates().contains(person) && random.nextInt(4) > 0
          && taken.add(seat.getNeedIndex())) {
        seat.setPerson(person);
        week.add(seat);
      }
    }
    return week;
  }

  @Test
  void eachRuleFindsTheRowsThatItFindsOnRecords() {
    Map<RuleCode, Integer> alone = new EnumMap<>(RuleCode.class);
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var instance = Instance.of(problem(seed));
      var constraints = new WeekConstraints(instance);
      for (var person : new SeatPlans(instance).people()) {
        var plan = new SeatPlans(instance).empty();
        var one = plan.getPeople().get(person.index());
        var week = week(plan, one, new Random(seed));
        var records = records(instance, one, week);
        var found = constraints.of(one, week);
        var rules = records.keySet();
        assertThat(found.broken() > 0).as("seed %d, %s", seed, rules).isEqualTo(!rules.isEmpty());
        assertThat(found.rows()).as("seed %d, %s", seed, rules)
            .containsExactlyInAnyOrderElementsOf(records.values().stream().flatMap(List::stream)
                .flatMap(Set::stream).collect(Collectors.toSet()));
        if (rules.size() == 1) {
          var rule = rules.iterator().next();
          alone.merge(rule, 1, Integer::sum);
          assertThat(found.broken()).as("seed %d, %s", seed, rule)
              .isEqualTo(records.getOrDefault(rule, List.of()).size());
        }
      }
    }
    assertThat(alone.keySet()).containsExactlyInAnyOrderElementsOf(COUNTED);
  }

  /** For each rule that is broken the sets of seats that break it together. */
  private static Map<RuleCode, List<Set<Seat>>> records(Instance instance, Person person,
      List<Seat> week) {
    var sessions = new ArrayList<Need>();
    week.forEach(seat -> sessions.addAll(instance.sessions().needs(seat.getNeedIndex())));
    var rules = new WeekRules(instance.problem(), (volunteer, need) -> null);
    Map<RuleCode, List<Set<Seat>>> found = new EnumMap<>(RuleCode.class);
    for (var broken : rules.broken(person.volunteer(), sessions)) {
      var seats = week.stream().filter(seat -> instance.sessions().needs(seat.getNeedIndex())
          .stream().anyMatch(broken.sessions()::contains)).collect(Collectors.toSet());
      var sets = found.computeIfAbsent(broken.rule(), rule -> new ArrayList<>());
      if (broken.rule() != RuleCode.OVERLAP || !sets.contains(seats)) {
        sets.add(seats);
      }
    }
    return found;
  }

  @Test
  void daysThatAddUpAreOneBrokenRule() {
    int seen = 0;
    for (long seed = 0; seed < 60; seed++) {
      var instance = Instance.of(SafeProblems.ofManyDays(seed));
      var random = new Random(seed);
      for (var person : new SeatPlans(instance).people()) {
        var plan = new SeatPlans(instance).empty();
        var one = plan.getPeople().get(person.index());
        var week = week(plan, one, random);
        if (records(instance, one, week).isEmpty()) {
          long broken = new WeekConstraints(instance).of(one, week).broken();
          assertThat(broken).as("seed %d", seed).isEqualTo(addsUp(instance, one, week) ? 1 : 0);
          seen += (int) broken;
        }
      }
    }
    assertThat(seen).isGreaterThan(5);
  }

  private static boolean addsUp(Instance instance, Person person, List<Seat> week) {
    var sessions = new ArrayList<Need>();
    var rules = new WeekRules(instance.problem(),
        (volunteer, need) -> week.stream()
            .filter(seat -> instance.sessions().needs(seat.getNeedIndex()).stream()
                .anyMatch(each -> each.id().equals(need)))
            .map(seat -> seat.getRole().name()).findFirst().orElse(null));
    boolean found = false;
    for (var seat : week) {
      for (var need : instance.sessions().needs(seat.getNeedIndex())) {
        found |= rules
            .obstacles(person.volunteer(), need.withRoles(List.of(role(seat, need))), sessions)
            .stream().anyMatch(one -> RuleCode.FREQUENCY.is(one.code()));
        sessions.add(need);
      }
    }
    return found;
  }

  private static Role role(Seat seat, Need need) {
    return need.roles().stream().filter(role -> role.name().equals(seat.getRole().name()))
        .findFirst().orElseThrow();
  }
}
