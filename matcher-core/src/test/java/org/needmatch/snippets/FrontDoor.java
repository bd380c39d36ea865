package org.needmatch.snippets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.needmatch.api.Matcher;
import org.needmatch.api.Planning;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.store.OutputException;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.rules.SeatRule;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/** What the Javadoc of the front door shows, as code that compiles. */
final class FrontDoor {
  private FrontDoor() {
  }

  static SolveResult matcher(SeatRule lateShifts, Problem problem) {
    // @start region = "matcher"
    Matcher matcher = Matcher.create().with(lateShifts);
    SolveResult result = matcher.on(problem).solve(SolveOptions.defaults());
    result.plan().assignments()
        .forEach(a -> System.out.println(a.volunteerId() + " goes to " + a.needId()));
    // @end
    return result;
  }

  static void planning(Planning planning, SolveOptions options) {
    // @start region = "planning"
    Plan plan = planning.solve(options).plan();
    planning.unfilled(plan).forEach(
        seats -> System.out.println(seats.needId() + " lacks people: " + seats.reason().code()));
    boolean valid = planning.judge(plan).violations().isEmpty();
    // @end
    System.out.println(valid);
  }

  static Problem read() throws IOException, UnusableInputException {
    // @start region = "reader"
    var read = ProblemReader.read(Path.of("week"), ReadOptions.defaults());
    read.findings().forEach(System.out::println);
    Problem problem = read.problem();
    // @end
    return problem;
  }

  static void write(Planning planning, SolveResult result) throws OutputException {
    // @start region = "writer"
    PlanWriter.write(planning.report(result), Path.of("plan"));
    // @end
  }

  static void job(Planning planning, SolveOptions options, Executor executor)
      throws ExecutionException, InterruptedException {
    // @start region = "job"
    try (var job = planning.start(options, executor)) {
      while (job.awaitFor(Duration.ofSeconds(1)).isEmpty()) {
        job.progress().ifPresent(now -> System.out.println(now.gapPercent() + " % to go"));
      }
    }
    // @end
  }

  static SolveOptions options() {
    // @start region = "options"
    SolveOptions options = SolveOptions.builder().timeLimit(Duration.ofMinutes(2)).threads(1)
        .build();
    // @end
    return options;
  }

  static void explain(Planning planning, Plan plan) {
    // @start region = "explainer"
    var explainer = planning.explain(plan);
    explainer.seats().forEach(seats -> planning.sentences().of(seats).forEach(System.out::println));
    // @end
  }

  static void recommend(Planning planning, Plan plan, Need need) {
    // @start region = "recommender"
    for (var ranked : planning.recommend(plan).forNeed(need)) {
      planning.sentences().of(ranked, 5).forEach(System.out::println);
    }
    // @end
  }

  static void replan(Planning planning, PublishedPlan published, SolveOptions options) {
    // @start region = "replanner"
    var menu = planning.replan(published, null, options).menu(List.of(0, 1, 2, 5));
    // @end
    System.out.println(menu);
  }

  static void judge(Problem problem, Plan plan) {
    // @start region = "judge"
    Judge.standard().judge(problem, plan).violations().forEach(System.out::println);
    // @end
  }
}
