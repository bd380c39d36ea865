package org.needmatch.api;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.Problem;
import org.needmatch.explain.Explainer;
import org.needmatch.explain.PairExplanation;
import org.needmatch.explain.Recommendation;
import org.needmatch.explain.Recommender;
import org.needmatch.explain.SeatExplanation;
import org.needmatch.explain.Shortlist;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.explain.VolunteerExplanation;
import org.needmatch.internal.analysis.Baselines;
import org.needmatch.internal.explain.ExplanationFormatter;
import org.needmatch.internal.io.write.PlanContents;
import org.needmatch.internal.metrics.MeasureCalculator;
import org.needmatch.internal.report.html.PageOptions;
import org.needmatch.internal.standby.StandbyPlanner;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.internal.whatif.Recruiting;
import org.needmatch.io.write.PlanReport;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Judgement;
import org.needmatch.metrics.Baseline;
import org.needmatch.metrics.Measures;
import org.needmatch.metrics.ValueRate;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Plan.Standbys;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.replan.Replanner;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.rules.Obstacle;
import org.needmatch.rules.Reason;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveJob;
import org.needmatch.run.SolveObserver;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.run.Solver;
import org.needmatch.whatif.NearMissTrials;
import org.needmatch.whatif.Trial;
import org.needmatch.whatif.WhatIf;

/**
 * One problem under one set of rules, and all that can be asked about it; every
 * answer obeys the rules. Immutable and thread-safe; holds nothing but problem,
 * rules and observers.
 *
 * {@snippet file = "FrontDoor.java" region = "planning"}
 */
public final class Planning {
  private final Problem problem;
  private final RuleSet rules;
  private final Solver solver;

  Planning(Problem problem, RuleSet rules, List<SolveObserver> observers) {
    this.problem = problem;
    this.rules = rules;
    solver = Solver.under(rules).observedBy(observers);
  }

  /** {@return the problem} */
  public Problem problem() {
    return problem;
  }

  /** {@return the rules, those of the embedder among them} */
  public RuleSet rules() {
    return rules;
  }

  /**
   * Solves on the calling thread.
   *
   * @param options
   *          how to solve
   * @return what the solve ended with
   * @throws IllegalArgumentException
   *           when there is no such strategy, or it cannot express the problem
   */
  public SolveResult solve(SolveOptions options) {
    return solver.solve(problem, options);
  }

  /**
   * Solves on the executor, for a caller who reads the job's progress.
   *
   * @param options
   *          how to solve
   * @param executor
   *          runs the solve; it stays the caller's
   * @return the job
   */
  public SolveJob start(SolveOptions options, Executor executor) {
    return start(options, executor, event -> {
    });
  }

  /**
   * Solves on the executor; events reach the listener on the solving thread.
   *
   * @param options
   *          how to solve
   * @param executor
   *          runs the solve; it stays the caller's
   * @param listener
   *          is told of the events, on the solving thread
   * @return the job
   * @throws java.util.concurrent.RejectedExecutionException
   *           when the executor takes no more
   */
  public SolveJob start(SolveOptions options, Executor executor, Consumer<SolveEvent> listener) {
    return solver.start(problem, options, executor, listener);
  }

  /**
   * {@return the same with a job that, when it has solved, waits for changes
   * until {@link SolveJob#finish()} or {@link SolveJob#cancel()}} Meanwhile it
   * keeps a thread of the executor.
   *
   * @param options
   *          how to solve
   * @param executor
   *          runs the solve; it stays the caller's
   * @param listener
   *          is told of the events, on the solving thread
   * @throws java.util.concurrent.RejectedExecutionException
   *           when the executor takes no more
   */
  public SolveJob startLive(SolveOptions options, Executor executor,
      Consumer<SolveEvent> listener) {
    return solver.startLive(problem, options, executor, listener);
  }

  /**
   * {@return why seats of the plan are empty, and where everybody stands}
   *
   * @param plan
   *          the plan
   */
  public Explainer explain(Plan plan) {
    return Explainer.of(problem, plan, rules);
  }

  /**
   * {@return the empty seats of the plan with their reasons, see
   * {@link UnfilledSeats#of}}
   *
   * @param plan
   *          the plan
   */
  public List<UnfilledSeats> unfilled(Plan plan) {
    return UnfilledSeats.of(problem, plan, rules);
  }

  /**
   * {@return among whom people decide, see {@link Shortlist#of}}
   *
   * @param plan
   *          the plan
   */
  public List<Shortlist> shortlists(Plan plan) {
    return Shortlist.of(problem, plan, rules);
  }

  /**
   * {@return whom to ask to be ready beside the plan; nobody where no need asks}
   * Cost: see {@code docs/attendance.md}.
   *
   * @param plan
   *          the plan, which keeps the rules
   */
  public Standbys standbys(Plan plan) {
    return StandbyPlanner.of(problem, plan, List.of(), rules);
  }

  /**
   * {@return who could take a seat of the plan while nobody else moves}
   *
   * @param plan
   *          the plan
   */
  public Recommender recommend(Plan plan) {
    return Recommender.of(problem, plan, rules);
  }

  /**
   * Answers as sentences: people by their ids, and of certificates only whether
   * they are valid.
   *
   * @return the sentences
   */
  public Sentences sentences() {
    return sentences(false, false);
  }

  /**
   * {@return the same for readers who may see more}
   *
   * @param names
   *          whether people are called by name
   * @param certificateDates
   *          whether dates of certificates are told
   */
  public Sentences sentences(boolean names, boolean certificateDates) {
    return new Sentences(problem, names, certificateDates);
  }

  /**
   * {@return what stays of a published plan}
   *
   * @param published
   *          the published plan
   * @param from
   *          the time that it is, null when no session counts as begun
   */
  public RetainedPlan retain(PublishedPlan published, @Nullable LocalDateTime from) {
    return RetainedPlan.of(problem, published, from, rules);
  }

  /**
   * {@return what changing a published plan for more people would gain}
   *
   * @param published
   *          the published plan
   * @param from
   *          the time that it is, null when no session counts as begun
   * @param options
   *          how to solve
   */
  public Replanner replan(PublishedPlan published, @Nullable LocalDateTime from,
      SolveOptions options) {
    return new Replanner(RetainedPlan.of(problem, published, from, on(options)), options);
  }

  /**
   * {@return whom to recruit and what to arrange next, see {@link Recruiting#of}}
   *
   * @param plan
   *          the plan
   * @param effort
   *          of each solve
   * @param tries
   *          of each kind at most
   */
  public List<Trial> recruit(Plan plan, SolveOptions effort, int tries) {
    return Recruiting.of(problem, plan, on(effort), effort, tries);
  }

  /**
   * {@return what changes of the week would gain over the plan}
   *
   * @param plan
   *          the plan
   * @param effort
   *          of each solve; with a step limit trials repeat exactly
   */
  public WhatIf whatIf(Plan plan, SolveOptions effort) {
    return new WhatIf(problem, plan, on(effort), effort);
  }

  /**
   * {@return what would fill an empty seat of the plan or make somebody useful}
   *
   * @param plan
   *          the plan
   * @param effort
   *          of each solve; with a step limit trials repeat exactly
   */
  public NearMissTrials nearMisses(Plan plan, SolveOptions effort) {
    return NearMissTrials.of(problem, plan, on(effort), effort);
  }

  /** The rules on as many threads as a solve may use. */
  private RuleSet on(SolveOptions effort) {
    return rules.on(effort.threads(), rules.executor());
  }

  /**
   * {@return the figures of the plan, with the value of time where initiatives
   * give one}
   *
   * @param plan
   *          the plan
   */
  public Measures measure(Plan plan) {
    return measure(plan, null);
  }

  /**
   * {@return the same with a rate for all time that no initiative's own hourly
   * value covers, null for none}
   *
   * @param plan
   *          the plan
   * @param rate
   *          the hourly rate, null for none
   */
  public Measures measure(Plan plan, @Nullable ValueRate rate) {
    return new MeasureCalculator(problem, rate, rules).of(plan);
  }

  /**
   * Plans made by hand, see {@link Baselines#of}.
   *
   * @return the plans, one of each kind
   */
  public List<Baseline> baselines() {
    return Baselines.of(new MeasureCalculator(problem, null, rules));
  }

  /**
   * {@return all that the files of a plan are written from, for a problem made in
   * a program}
   *
   * @param result
   *          what the solve ended with
   */
  public PlanReport report(SolveResult result) {
    return PlanContents.of(problem, List.of(), result, rules, List.of(), Map.of(),
        PageOptions.DEFAULT, "none", "embedded");
  }

  /**
   * Judges a plan by the contract's rules, written a second time, and by the
   * embedder's: hard constraint streams that it breaks are a violation under the
   * simple name of their class.
   *
   * @param plan
   *          the plan
   * @return what was found
   */
  public Judgement judge(Plan plan) {
    var judge = Judge.standard();
    for (var rule : rules.seatRules()) {
      judge = judge.withRule(new JudgedSeatRule(rule));
    }
    if (!rules.constraints().isEmpty()) {
      judge = judge.withRule(new JudgedConstraints(rules));
    }
    return judge.judge(problem, plan);
  }

  /**
   * Answers about one problem as sentences in English. Immutable and thread-safe.
   */
  public static final class Sentences {
    private final ExplanationFormatter explain;
    private final AdviceFormatter advice;

    Sentences(Problem problem, boolean names, boolean certificateDates) {
      explain = new ExplanationFormatter(problem, names, certificateDates);
      advice = new AdviceFormatter(problem, names);
    }

    /**
     * {@return what a volunteer lacks, as the end of a sentence}
     *
     * @param reason
     *          the reason
     */
    public String of(Reason reason) {
      return explain.of(reason);
    }

    /**
     * {@return what in a volunteer's week is in the way, as the end of a sentence}
     *
     * @param obstacle
     *          what is in the way
     */
    public String of(Obstacle obstacle) {
      return explain.of(obstacle);
    }

    /**
     * {@return why seats are empty}
     *
     * @param seats
     *          the seats
     */
    public List<String> of(SeatExplanation seats) {
      return explain.lines(seats);
    }

    /**
     * {@return where a volunteer stands}
     *
     * @param one
     *          the one
     */
    public List<String> of(VolunteerExplanation one) {
      return explain.lines(one);
    }

    /**
     * {@return a volunteer and a need}
     *
     * @param pair
     *          the pair
     */
    public List<String> of(PairExplanation pair) {
      return explain.lines(pair);
    }

    /**
     * {@return who could take a seat}
     *
     * @param ranked
     *          the ranking
     * @param most
     *          people who are listed
     */
    public List<String> of(Recommendation ranked, int most) {
      return explain.lines(ranked, most);
    }

    /**
     * "If …, then at least …", or that nothing was gained.
     *
     * @param trial
     *          the trial
     * @return the text
     */
    public String of(Trial trial) {
      return advice.sentence(trial);
    }

    /**
     * {@return the gain as a share of all weighted need, in percent}
     *
     * @param trial
     *          the trial
     */
    public double percent(Trial trial) {
      return advice.percent(trial);
    }

    /**
     * {@return a check in words, empty when none is asked for}
     *
     * @param check
     *          the check on file
     */
    public String of(DbsRequirement check) {
      return AdviceFormatter.check(check);
    }
  }
}
