package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.policy.SafeProblems;
import org.needmatch.internal.rules.PairRule;
import org.needmatch.internal.rules.WeekRules;
import org.needmatch.rules.Obstacle;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.TinyTeams;

/**
 * What the search refuses on flat arrays is what the rules' classes refuse on
 * records, each rule by itself.
 */
class BlockersTest {
  private static final int PROBLEMS = 300;

  private final Set<RuleCode> alone = EnumSet.noneOf(RuleCode.class);
  private int stopped;

  private static Problem problem(long seed) {
    return switch ((int) (seed % 5)) {
      case 0 -> TinyProblems.random(seed);
      case 1 -> TinyHorizons.random(seed);
      case 2 -> TinyTeams.random(seed);
      case 3 -> SafeProblems.ofManyDays(seed);
      default -> SafeProblems.withoutPins(seed);
    };
  }

  @Test
  void anEdgeIsOpenWhereNoRuleRefusesIt() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = problem(seed);
      var instance = Instance.of(problem);
      int edges = instance.graph().edges();
      var plan = new WorkingPlan(instance, new Conflicts(instance));
      var random = new Random(seed);
      for (int i = 0; i < 3 * edges; i++) {
        int edge = random.nextInt(edges);
        var known = new Records(instance, plan);
        if (!plan.taken(edge) && plan.obstacles().hasRoom(edge) && known.isClear(edge)) {
          var refusing = known.refusing(edge);
          assertThat(plan.obstacles().none(edge)).as("seed %d, %s", seed, refusing)
              .isEqualTo(refusing.isEmpty());
          if (refusing.size() == 1) {
            alone.addAll(refusing);
          }
        }
        if (plan.obstacles().none(edge)) {
          plan.insert(edge);
        }
      }
      runs(instance, plan, seed);
    }
    assertThat(alone).containsExactlyInAnyOrder(RuleCode.ONE_SEAT, RuleCode.OVERLAP,
        RuleCode.HOURS_WEEK, RuleCode.SESSIONS_WEEK, RuleCode.SESSIONS_DAY, RuleCode.CASES,
        RuleCode.FREQUENCY, RuleCode.PAIR);
    assertThat(stopped).as("teams that may not run").isGreaterThan(20);
  }

  /** Minimums and company. */
  private void runs(Instance instance, WorkingPlan plan, long seed) {
    var teams = SeatedTeams.of(instance.problem(), new PlanCodec(instance).plan(plan.edges()));
    for (int n = 0; n < instance.sessions().count(); n++) {
      boolean runs = instance.sessions().needs(n).stream().allMatch(teams::runs);
      assertThat(plan.running(n)).as("seed %d, need %d", seed, n).isEqualTo(runs);
      stopped += runs ? 0 : 1;
    }
  }

  /** The plan as the rules on records see it. */
  private static final class Records {
    private final Instance instance;
    private final WeekRules weekRules;
    private final PairRule pairRule;
    private final Map<String, Map<String, String>> roles = new HashMap<>();
    private final Map<Integer, Set<String>> teams = new HashMap<>();

    Records(Instance instance, WorkingPlan plan) {
      this.instance = instance;
      var problem = instance.problem();
      pairRule = new PairRule(problem.pairs());
      weekRules = new WeekRules(problem,
          (volunteer, need) -> roles.getOrDefault(volunteer, Map.of()).get(need));
      for (var pin : instance.pins().rows()) {
        if (!pin.surplus()) {
          hold(pin.volunteer(), pin.role());
        }
      }
      for (int edge : plan.edges()) {
        instance.graph().forEachPlacement(edge, (volunteer, role, pair) -> hold(volunteer, role));
      }
    }

    private String id(int volunteer) {
      return instance.problem().volunteers().get(volunteer).id();
    }

    private void hold(int volunteer, int role) {
      int need = instance.sessions().roleNeed(role);
      var held = roles.computeIfAbsent(id(volunteer), id -> new HashMap<>());
      instance.sessions().needs(need)
          .forEach(each -> held.put(each.id(), instance.sessions().role(role).name()));
      teams.computeIfAbsent(need, n -> new HashSet<>()).add(id(volunteer));
    }

    /**
     * Whether days decide it for one role alone: of a session with several, the
     * rule on records asks about all of them.
     */
    boolean isClear(int edge) {
      int need = instance.sessions().roleNeed(instance.graph().role(edge));
      return instance.frequency().isIdle() || instance.sessions().need(need).roles().size() == 1;
    }

    Set<RuleCode> refusing(int edge) {
      var found = EnumSet.noneOf(RuleCode.class);
      instance.graph().forEachPlacement(edge, (volunteer, role, pair) -> found
          .addAll(refusing(volunteer, instance.sessions().roleNeed(role))));
      return found;
    }

    private Set<RuleCode> refusing(int volunteer, int need) {
      var found = EnumSet.noneOf(RuleCode.class);
      var id = id(volunteer);
      var held = roles.getOrDefault(id, Map.of()).keySet();
      if (held.contains(instance.sessions().need(need).id())) {
        return EnumSet.of(RuleCode.ONE_SEAT);
      }
      var week = new ArrayList<Need>();
      held.forEach(one -> week.add(Objects.requireNonNull(instance.problem().need(one))));
      for (var more : instance.sessions().needs(need)) {
        weekRules.obstacles(instance.problem().volunteers().get(volunteer), more, week)
            .forEach(one -> found.add(RuleCode.of(one.code()).orElseThrow()));
        week.add(more);
      }
      found.remove(RuleCode.COMMITMENT);
      var team = teams.getOrDefault(need, Set.of());
      if (pairRule.obstacles(id, team, all()).stream().anyMatch(Obstacle.Pair.class::isInstance)) {
        found.add(RuleCode.PAIR);
      }
      return found;
    }

    /** Who is to come with the volunteer is a part of the edge, or pinned. */
    private Set<String> all() {
      return instance.problem().volunteers().stream().map(one -> one.id())
          .collect(Collectors.toSet());
    }
  }
}
