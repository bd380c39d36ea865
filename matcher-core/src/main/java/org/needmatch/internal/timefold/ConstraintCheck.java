package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.NeedTable;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * Which hard constraint streams of an embedder a plan breaks. Immutable and
 * thread-safe. Cost: an instance once, and the streams over the whole plan each
 * time; nothing where there are no streams.
 */
public final class ConstraintCheck {
  private record Row(String needId, String role) {
  }

  private record Streams(String name, SolutionManager<SeatPlan, HardMediumSoftScore> scores) {
  }

  private record Placed(int role, Person person) {
  }

  private final List<Person> people = new ArrayList<>();
  private final Map<String, Person> byId = new HashMap<>();
  private final Map<Row, Integer> roles = new HashMap<>();
  private final @Nullable PlanRules rules;
  private final List<Streams> streams = new ArrayList<>();

  /** For plans of the problem. */
  public ConstraintCheck(Problem problem, RuleSet ruleSet) {
    var own = ConstrainedSearch.own(ruleSet);
    if (own.isEmpty()) {
      rules = null;
      return;
    }
    var instance = Instance.of(problem, ruleSet);
    rules = new PlanRules(instance);
    own.forEach(one -> streams.add(new Streams(RuleSet.name(one), Solvers.onlyOwn(one))));
    for (var volunteer : problem.volunteers()) {
      var person = new Person(people.size(), volunteer);
      people.add(person);
      byId.put(volunteer.id(), person);
    }
    var table = instance.sessions();
    for (int r = 0; r < table.roleCount(); r++) {
      for (var need : table.needs(table.roleNeed(r))) {
        roles.put(new Row(need.id(), table.role(r).name()), r);
      }
    }
  }

  /** Whether there are no streams, so that no plan breaks any. */
  public boolean isIdle() {
    return rules == null;
  }

  /**
   * The constraints of which the plan breaks hard ones, by simple class name,
   * each with its penalty above 0. Rows that name no seat or nobody count for
   * nothing.
   */
  public SortedMap<String, Long> broken(Plan plan) {
    if (rules == null) {
      return Collections.emptySortedMap();
    }
    var broken = new TreeMap<String, Long>();
    var seats = seats(rules, plan);
    for (var stream : streams) {
      long hard = Objects
          .requireNonNull(stream.scores().update(seats, SolutionUpdatePolicy.UPDATE_SCORE_ONLY))
          .hardScore();
      if (hard < 0) {
        broken.merge(stream.name(), -hard, Long::sum);
      }
    }
    return broken;
  }

  /** Whether the plan breaks more of any constraint than another plan does. */
  public boolean breaksMore(Plan plan, SortedMap<String, Long> before) {
    return broken(plan).entrySet().stream()
        .anyMatch(one -> one.getValue() > before.getOrDefault(one.getKey(), 0L));
  }

  private SeatPlan seats(PlanRules asked, Plan plan) {
    NeedTable table = asked.instance().sessions();
    var seats = new ArrayList<Seat>();
    var filled = new int[table.roleCount()];
    var seen = new HashSet<Placed>();
    for (var row : plan.assignments()) {
      var role = roles.get(new Row(row.needId(), row.role()));
      var person = byId.get(row.volunteerId());
      if (role != null && person != null && seen.add(new Placed(role, person))) {
        seats.add(seat(table, seats.size(), role, person));
        filled[role]++;
      }
    }
    for (int r = 0; r < filled.length; r++) {
      for (int i = filled[r]; i < table.wanted(r); i++) {
        seats.add(seat(table, seats.size(), r, null));
      }
    }
    return new SeatPlan(people, asked, seats);
  }

  private Seat seat(NeedTable table, int id, int role, @Nullable Person person) {
    int need = table.roleNeed(role);
    return new Seat(id, table.need(need), table.role(role), need, role, people, false, person);
  }
}
