package org.needmatch.snippets;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Matcher;
import org.needmatch.api.Planning;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.Volunteer;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.store.OutputException;
import org.needmatch.io.write.PlanReport;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Trial;

/** What the Javadoc of the front door shows, as code that compiles. */
public final class FrontDoor {
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

  static Problem problem(LocalDate monday) {
    // @start region = "problem"
    Problem problem = Problem.builder(monday)
        .add(Volunteer.builder("v1").home(53.65, -1.78)
            .available(monday, LocalTime.of(9, 0), LocalTime.of(12, 0)).build())
        .add(Need.builder("n1").at(53.64, -1.79)
            .on(monday, LocalTime.of(10, 0), LocalTime.of(11, 0)).build())
        .build();
    // @end
    return problem;
  }

  // @start region = "seat-rule"
  /** Nobody goes out on foot after eight in the evening. */
  static final class LateShift implements SeatRule {
    @Override
    public String code() {
      return "late-on-foot";
    }

    @Override
    public Verdict judge(Volunteer volunteer, Need need, Role role) {
      boolean late = need.time().start().getHour() >= 20;
      return late && volunteer.travelMode() == TravelMode.WALK
          ? Verdict.refused(new Reason.Custom(code(), "walks, and the session starts late"))
          : Verdict.ALLOWED;
    }
  }
  // @end

  static Matcher constraints() {
    // @start region = "constraints"
    ExtraConstraints oneOfTheTeam = factory -> new Constraint[]{
        factory.forEachUniquePair(Seat.class, Joiners.equal(Seat::getNeedIndex))
            .filter((one, other) -> isNew(one.getPerson()) && isNew(other.getPerson()))
            .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("two first-timers")};
    Matcher matcher = Matcher.create().with(oneOfTheTeam);
    // @end
    return matcher;
  }

  private static boolean isNew(@Nullable Person person) {
    return person != null && person.volunteer().vetting().firstTimer();
  }

  /** Takes what comes first. */
  public static final class FirstCome implements Strategy {
    @Override
    public String name() {
      return "first-come";
    }

    @Override
    public String description() {
      return "each choice in turn";
    }

    // @start region = "parameter"
    private static final Parameter ROUNDS = Parameter.number("rounds", "rounds of the search", 10,
        1, 1_000);

    @Override
    public List<Parameter> parameters() {
      return List.of(ROUNDS);
    }
    // In solve: double rounds = ROUNDS.number(control);
    // @end

    @Override
    // @start region = "strategy"
    public StrategyResult solve(SolverModel model, StrategyControl control) {
      var plan = model.emptyPlan();
      for (int choice = 0; choice < model.choices() && !control.cancelled(); choice++) {
        if (plan.mayAdd(choice)) {
          plan.add(choice);
        }
      }
      plan.dropUnfinished();
      control.improved(plan.choices(), plan.score());
      return StrategyResult.completed(plan.choices());
    }
    // @end
  }

  static void whatIf(Planning planning, Plan plan, SolveOptions effort) {
    // @start region = "what-if"
    Trial trial = planning.whatIf(plan, effort)
        .test(new Intervention.SmallerTeam("riverside-tue", "volunteer", 1));
    System.out.println(trial.needGain() + " points more, " + trial.sessionsGain() + " sessions");
    // @end
  }

  static void report(Planning planning, SolveResult result) {
    // @start region = "report"
    PlanReport report = planning.report(result);
    report.unfilled().forEach(seats -> System.out.println(seats.needId() + " " + seats.role()));
    // @end
  }
}
