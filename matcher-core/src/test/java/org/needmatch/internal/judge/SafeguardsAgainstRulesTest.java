package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Settings;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.policy.SafeProblems;
import org.needmatch.internal.policy.TeamPresence;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.PinReview;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.internal.search.Greedy;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Plan;
import org.needmatch.policy.TeamFault;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;

/**
 * Judge and rules come to the same answers about safeguarding by different
 * ways.
 */
class SafeguardsAgainstRulesTest {
  private static final int PROBLEMS = 400;

  private static SeatRules seatRules(Problem problem) {
    return new SeatRules(problem, new TravelModel(problem), List.of());
  }

  @Test
  void onWhoMaySitWhere() {
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = SafeProblems.random(seed);
      var mine = seatRules(problem);
      var theirs = Eligibility.of(problem, RuleSet.standard());
      for (var need : problem.needs()) {
        for (var role : need.roles()) {
          for (var volunteer : problem.volunteers()) {
            var checks = mine.checks().broken(volunteer, need, role);
            var code = theirs.rules().stream()
                .filter(rule -> rule.codes().contains(RuleCode.POLICY))
                .map(rule -> rule.judge(new Applicant(volunteer), new SeatSpec(need, role)))
                .map(verdict -> verdict instanceof Verdict.Refused refused
                    ? refused.reason().code()
                    : "allowed")
                .findFirst().orElseThrow();
            assertThat(checks == null ? "allowed" : checks.code())
                .as("seed %d, %s in %s", seed, volunteer.id(), need.id()).isEqualTo(code);
            seen.add(code);
          }
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrder("allowed", "policy", "frequency", "check-withdrawn",
        "check-held", "check-renewal", "check-pending", "site");
  }

  @Test
  void onWhoseCompanyWillDo() {
    var random = new Random(5);
    Set<TeamFault> seen = new HashSet<>();
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = SafeProblems.random(seed);
      var settings = seed % 5 == 0 ? Settings.DEFAULT : problem.settings();
      var mine = new CompanyRules(new SafeguardingRules(settings, problem.needs()));
      var theirs = new TeamPresence(settings);
      for (var need : problem.needs()) {
        var role = need.roles().getFirst();
        for (int i = 0; i < 10; i++) {
          var team = problem.volunteers().stream().filter(one -> random.nextInt(3) == 0).toList();
          var placements = team.stream().map(one -> new SeatedVolunteer(0, one, need, role, false))
              .toList();
          var fault = theirs.fault(need, team);
          assertThat(mine.wrong(need, placements) == null).as("seed %d, %s", seed, need.id())
              .isEqualTo(fault == null);
          if (fault != null) {
            seen.add(fault);
          }
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(TeamFault.values());
  }

  @Test
  void onWhichPinsAreKept() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = SafeProblems.random(seed);
      var mine = new PinLedger(problem, new JudgedProblem(problem), seatRules(problem));
      var theirs = PinReview.of(problem);
      assertThat(mine.missing()).isEqualTo(theirs.kept());
      assertThat(mine.released()).hasSize(theirs.seatless().size() + theirs.released().size());
    }
  }

  /** Ten thousand random plans: nobody below what is required is ever placed. */
  @Test
  void onTenThousandRandomPlans() {
    var random = new Random(11);
    int plans = 0;
    int seats = 0;
    for (long seed = 0; plans < 10_000; seed++) {
      var problem = SafeProblems.random(seed);
      var instance = Instance.of(problem);
      var scores = new PlanCodec(instance);
      var rules = seatRules(problem);
      for (int i = 0; i < 25; i++, plans++) {
        var plan = randomPlan(instance, scores, random);
        var judgement = Judge.standard().judge(problem, plan);
        assertThat(judgement.violations()).as("seed %d", seed).allMatch(Violation::byPinOnly);
        assertThat(judgement.score()).as("seed %d", seed)
            .isEqualTo(scores.score(scores.edges(plan)));
        var facts = new JudgedProblem(problem);
        for (var row : plan.assignments()) {
          var need = Objects.requireNonNull(facts.need(row.needId()));
          var volunteer = Objects.requireNonNull(facts.volunteer(row.volunteerId()));
          var role = Objects.requireNonNull(facts.role(need, row.role()));
          assertThat(rules.checks().broken(volunteer, need, role)).as("seed %d", seed).isNull();
          seats++;
        }
      }
    }
    assertThat(seats).isGreaterThan(10_000);
  }

  private static Plan randomPlan(Instance instance, PlanCodec scores, Random random) {
    int[] order = random.ints(40, 0, Math.max(1, instance.graph().edges()))
        .filter(edge -> edge < instance.graph().edges()).distinct().toArray();
    return scores.plan(Greedy.from(instance, new Conflicts(instance), order));
  }
}
