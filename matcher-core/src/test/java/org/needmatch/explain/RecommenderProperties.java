package org.needmatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.explain.Recommendation.Candidate;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Judgement;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.TinyProblems;

/** What is said of a candidate is what the judge finds in the changed plan. */
class RecommenderProperties {
  private int gains;
  private int pulls;

  @Test
  void changesAreThoseThatTheJudgeFinds() {
    for (long seed = 0; seed < 250; seed++) {
      var problem = TinyProblems.random(seed);
      var best = BruteForce.optimum(problem).plan();
      if (Judge.standard().judge(problem, best).violations().isEmpty()) {
        check(problem, best, seed);
        afterSomebodyDropsOut(problem, best, seed);
      }
    }
    assertThat(gains).as("candidates who add need").isGreaterThan(100);
    assertThat(pulls).as("candidates who leave another session").isGreaterThan(50);
  }

  private void check(Problem problem, Plan plan, long seed) {
    var before = Judge.standard().judge(problem, plan);
    var recommender = Matcher.create().on(problem).recommend(plan);
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        var ranking = recommender.forSeat(need, role);
        assertThat(ranking.candidates()).isSortedAccordingTo(Candidate.ORDER);
        if (ranking.emptySeats() > 0) {
          for (var candidate : ranking.candidates()) {
            if (candidate.stillMissing() == 0) {
              var after = judge(problem, recommender.with(candidate, need, role));
              same(before, after, candidate, seed);
            }
          }
        }
      }
    }
  }

  private void afterSomebodyDropsOut(Problem problem, Plan plan, long seed) {
    for (var row : plan.assignments()) {
      var need = problem.needs().stream().filter(n -> n.id().equals(row.needId())).findFirst()
          .orElseThrow();
      Role role = need.roles().stream().filter(r -> r.name().equals(row.role())).findFirst()
          .orElseThrow();
      var recommender = Matcher.create().on(problem).recommend(plan).without(row.needId(),
          row.volunteerId());
      var before = Judge.standard().judge(problem, recommender.plan());
      if (before.violations().stream().allMatch(broken -> broken.rule().equals("minimum"))) {
        for (var candidate : recommender.forSeat(need, role).candidates()) {
          var after = judge(problem, recommender.with(candidate, need, role));
          same(before, after, candidate, seed);
          gains += candidate.needChange() > 0 ? 1 : 0;
        }
      }
    }
  }

  private Judgement judge(Problem problem, Plan plan) {
    return Judge.standard().judge(decided(problem, plan), plan);
  }

  /** Where people decide, they take up what is recommended by pinning it. */
  private static Problem decided(Problem problem, Plan plan) {
    var byPeople = problem.needs().stream()
        .filter(need -> need.assignmentMode() == AssignmentMode.PEOPLE).map(Need::id).toList();
    var pins = new LinkedHashSet<>(problem.pins());
    plan.assignments().stream().filter(row -> byPeople.contains(row.needId()))
        .forEach(row -> pins.add(row.placement()));
    return problem.withPins(List.copyOf(pins));
  }

  private void same(Judgement before, Judgement after, Candidate candidate, long seed) {
    assertThat(after.violations()).as("seed %d: %s", seed, candidate).isEmpty();
    assertThat(after.score().medium() - before.score().medium()).as("seed %d: %s", seed, candidate)
        .isEqualTo(candidate.needChange());
    assertThat(after.score().soft() - before.score().soft()).as("seed %d: %s", seed, candidate)
        .isEqualTo(candidate.softChange());
    pulls += candidate.pulledFrom().isEmpty() ? 0 : 1;
  }
}
