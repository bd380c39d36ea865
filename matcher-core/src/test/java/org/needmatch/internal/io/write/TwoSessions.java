package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.report.html.PageOptions;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/**
 * A plan of two sessions, one of them without a person, written with ids and
 * with names.
 */
abstract class TwoSessions {
  @TempDir
  Path folder;

  PlanContents ids;
  PlanContents names;

  @BeforeEach
  void solve() {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").name("=Ann").build())
        .add(Need.builder("tea").title("Tea").venue("Town hall").at(Town.CENTRE)
            .time(TimeSpan.of(Town.MONDAY, 600, 690)).volunteers(1, 2).build())
        .add(Need.builder("visit").venue("the person's home").at(Town.north(Town.CENTRE, 900))
            .time(TimeSpan.of(Town.MONDAY.plusDays(1), 600, 690)).volunteers(2, 2).build())
        .build();
    var outcome = Matcher.create().solve(problem, SolveOptions.builder()
        .timeLimit(Duration.ofSeconds(10)).stepLimit(10L).threads(1).strategy("greedy").build());
    assertThat(outcome.plan())
        .isEqualTo(new Plan(List.of(Assignment.of("tea", "volunteer", 1, "ann"))));
    ids = report(problem, outcome, PageOptions.DEFAULT);
    names = report(problem, outcome, PageOptions.DEFAULT.withNames(true));
  }

  private static PlanContents report(Problem problem, SolveResult outcome, PageOptions options) {
    return PlanContents.of(problem, List.of(), outcome, RuleSet.standard(), List.of(), Map.of(),
        options, "hash", "1.2");
  }
}
