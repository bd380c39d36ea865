package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.linear.MipFormulation;
import org.needmatch.internal.linear.RowsMet;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Violation;
import org.needmatch.oracle.EveryPlan;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/**
 * What the catalogue says that the bound, the linear rows and the flow keep of
 * each rule, tried on a week in which only this rule stands in the way.
 */
class ModelledRulesTest {
  private static final SolveOptions OPTIONS = SolveOptions.builder().timeLimit(null).stepLimit(60L)
      .threads(1).build();

  private static SolveResult solve(Problem problem, String strategy) {
    return Matcher.create().solve(problem, OPTIONS.toBuilder().strategy(strategy).build());
  }

  private static long everySeat(Problem problem) {
    return Instance.of(problem).sessions().totalValue();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STANDBY")
  void onlyTheRuleStandsInTheWay(RuleCode rule) {
    var problem = RuleWeeks.of(rule);
    assertThat(new EveryPlan(problem).highestMedium()).isLessThan(everySeat(problem));
    assertThat(everyPlan(problem).map(plan -> Judge.standard().judge(problem, plan).violations()
        .stream().map(Violation::rule).collect(Collectors.toSet())))
        .as("a plan that breaks this rule alone").contains(Set.of(rule.code()));
  }

  private static Stream<List<Assignment>> everyPlan(Problem problem) {
    var seats = new ArrayList<Assignment>();
    for (var volunteer : problem.volunteers()) {
      problem.needs().forEach(need -> need.roles()
          .forEach(role -> seats.add(Assignment.of(need.id(), role.name(), 1, volunteer.id()))));
    }
    return IntStream.range(0, 1 << seats.size()).mapToObj(set -> {
      var next = new HashMap<String, Integer>();
      return IntStream.range(0, seats.size()).filter(i -> (set >> i & 1) == 1).mapToObj(seats::get)
          .map(row -> Assignment.of(row.needId(), row.role(),
              next.merge(row.needId() + " " + row.role(), 1, Integer::sum), row.volunteerId()))
          .toList();
    });
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STANDBY")
  void theBoundKeepsWhatIsSaid(RuleCode rule) {
    var problem = RuleWeeks.of(rule);
    holds(problem, new EveryPlan(problem).highestMedium(), rule.keptByBound() != RuleCode.Kept.NOT,
        GapCause.DAYS);
  }

  @ParameterizedTest
  @EnumSource(names = {"ONE_SEAT", "PAIR", "PRESENCE", "CERTAINTY"})
  void amongManyPeopleTheBoundKeepsWhatIsSaid(RuleCode rule) {
    assertThat(rule.keptByBound()).isNotIn(RuleCode.Kept.EXACTLY, RuleCode.Kept.NOT);
    holds(RuleWeeks.withMany(rule), 0, rule.keptByBound() == RuleCode.Kept.CASE_BY_CASE,
        GapCause.LARGE_TEAMS);
  }

  private static void holds(Problem problem, long best, boolean exact, GapCause otherwise) {
    var result = solve(problem, OPTIONS.strategy());
    assertThat(result.score().medium()).isEqualTo(best);
    assertThat(result.boundMedium()).isGreaterThanOrEqualTo(best);
    assertThat(result.gapCauses()).isSubsetOf(otherwise);
    assertThat(result.gapCauses().isEmpty() || !exact).isTrue();
  }

  @Test
  void whatIsNotKeptLeavesAGap() {
    assertThat(solve(RuleWeeks.of(RuleCode.FREQUENCY), OPTIONS.strategy()).gapCauses())
        .containsExactly(GapCause.DAYS);
    assertThat(solve(RuleWeeks.withMany(RuleCode.PRESENCE), OPTIONS.strategy()).gapCauses())
        .containsExactly(GapCause.LARGE_TEAMS);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STANDBY")
  void theLinearRowsKeepWhatIsSaid(RuleCode rule) {
    var problem = RuleWeeks.of(rule);
    var instance = Instance.of(problem);
    assertThat(MipFormulation.unsuited(instance) == null).isEqualTo(rule.keptByRows());
    if (rule.keptByRows()) {
      var codec = new PlanCodec(instance);
      RowsMet.everySet(instance)
          .forEach((edges, met) -> assertThat(met).as("edges %s", edges)
              .isEqualTo(Judge.standard()
                  .judge(problem, codec.plan(edges.stream().mapToInt(Integer::intValue).toArray()))
                  .validButForPins()));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STANDBY")
  void theFlowRefusesOrIsExact(RuleCode rule) {
    var problem = RuleWeeks.of(rule);
    try {
      assertThat(solve(problem, "flow").boundMedium())
          .isEqualTo(new EveryPlan(problem).highestMedium());
      assertThat(rule.keptByRows()).isTrue();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("certified");
      assertThat(rule.scope()).isNotEqualTo(RuleCode.Scope.SEAT);
    }
  }
}
