package org.needmatch.internal.region;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.internal.bound.CoordinatedPrices;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PinOutcome;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.instance.ProblemParts;
import org.needmatch.internal.region.PricePhase.Schedule;
import org.needmatch.internal.rules.SessionClock;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Judgement;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.plan.PinBreach;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.StopCause;

/**
 * Solves a problem by regions: each step of a region is a task from files of a
 * work folder to files of it, which this machine or others do. What was
 * finished before the process ended is not done again. With a limit of steps,
 * the same problem, seed, steps and regions give the same files, whoever does
 * the tasks. Not thread-safe.
 */
public final class RegionalSolve {
  /** People up to whom regions are made in moments. */
  private static final int CITY = 200_000;
  /** Of the time that is left when regions are made. */
  private static final double OF_PRICES = 0.4;
  /**
   * A region of a plan has no halo, so two of them fit where the prices of one
   * do.
   */
  private static final int PRICED_IN_ONE_PLAN = 2;

  /**
   * How much of the time that plans have is the first one's, and how many rounds
   * share the rest. Each round makes the regions anew: in a nation's that takes
   * most of a round's time, which is worth more to the first plan.
   */
  private record Rounds(double ofFirst, int count) {
    static Rounds of(int people, int parts, boolean timed) {
      boolean nation = people > CITY;
      return parts == 1 || nation && timed
          ? new Rounds(1, 0)
          : nation ? new Rounds(0.8, 1) : new Rounds(0.5, 3);
    }
  }

  private record Judged(SeatRows rows, Judgement judgement) {
    Score score() {
      return judgement.score();
    }
  }

  private final Problem problem;
  private final RuleSet rules;
  private final SolveOptions options;
  private final int regions;
  private final WorkFolder work;
  private final RegionWorkers workers;
  private final Consumer<SolveEvent> listener;
  private final long began = System.nanoTime();
  private double made = -1;

  /**
   * @param options
   *          seed, threads, and time or steps, of the whole
   * @param regions
   *          how many, at least 1; fewer where there are fewer places
   * @param workers
   *          do the tasks in the folder
   * @param listener
   *          is told of the events on the calling thread
   */
  public RegionalSolve(Problem problem, RuleSet rules, SolveOptions options, int regions,
      WorkFolder work, RegionWorkers workers, Consumer<SolveEvent> listener) {
    this.problem = SessionClock.of(problem);
    this.rules = rules.on(options.threads(), null);
    this.options = options;
    this.regions = regions;
    this.work = work;
    this.workers = workers;
    this.listener = listener;
  }

  /**
   * Solves, or goes on.
   *
   * @throws IOException
   *           when a file of the work folder cannot be read or written
   */
  public SolveResult solve() throws IOException {
    var geography = new Geography(problem);
    var weights = geography.weights();
    var division = narrowed(new Division(geography, Cuts.of(weights, regions, 0)));
    var nobody = Instance
        .of(new ProblemParts(problem).of(List.of(), problem.needs(), List.of()), rules).sessions();
    long total = nobody.totalValue();
    long everywhere = division.pricesEverywhere() ? 0 : everywhere(geography);
    int seats = IntStream.range(0, nobody.roleCount()).map(nobody::wanted).sum();
    listener.accept(new SolveEvent.Started(elapsed(), problem.volunteers().size(),
        problem.needs().size(), seats, 0, total));
    var bound = new AtomicLong(total);
    var prices = new PricePhase(work, workers, division, lowest -> {
      bound.set(Math.min(bound.get(), points(lowest, everywhere)));
      listener.accept(new SolveEvent.BoundImproved(elapsed(), bound.get()));
    });
    boolean timed = options.timeLimit() != null;
    prices.run(Schedule.of(timed), this::pricesHaveHadTheirTime);
    var certificate = new RegionCertificate(work, division.regions(),
        points(prices.lowest(), everywhere));
    int parts = division.regions() == 1 ? 1 : parts(division.regions());
    var plans = new PlanPhase(work, workers, division, parts, options);
    long proven = Math.min(total, certificate.provenMedium());
    var found = plan(plans, parts, weights, proven);
    workers.release();
    var judged = found.judgement();
    boolean near = options.isNearEnough(judged.score().medium(), proven);
    var outcome = new SolveResult(new Plan(inOrder(geography, found.rows())), judged.score(),
        Limit.ofWeek(proven), total, conflicts(division, found.rows()), judged.releasedPins(),
        certificate, prices.eligible(), elapsed(),
        options.stepLimit() == null ? 0 : options.stepLimit(),
        near ? StopCause.GAP_LIMIT : timed ? StopCause.TIME_LIMIT : StopCause.STEP_LIMIT,
        options.toBuilder().parameter("regions", Integer.toString(division.regions())).build(),
        plans.faults(), causes());
    listener.accept(new SolveEvent.Finished(outcome.elapsed(), outcome));
    return outcome;
  }

  /** Asked after each turn, of which the first makes the regions. */
  private boolean pricesHaveHadTheirTime() {
    double now = used();
    made = made < 0 ? now : made;
    return options.timeLimit() != null && now > made + OF_PRICES * (1 - made);
  }

  private List<GapCause> causes() {
    return problem.settings().fairness() == null
        ? List.of(GapCause.SIZE)
        : List.of(GapCause.SIZE, GapCause.FLOORS);
  }

  private Division narrowed(Division division) throws IOException {
    if (division.regions() == 1) {
      return division;
    }
    workers.run(new RegionWorkers.Stage("takers", division.regions(), TakersTask::new,
        division::membership));
    var takers = new ArrayList<BitSet>();
    for (int r = 0; r < division.regions(); r++) {
      var set = new BitSet();
      for (int volunteer : work.read(RegionFiles.name("takers", r), WorkFolder::ints)) {
        set.set(volunteer);
      }
      takers.add(set);
    }
    return division.narrowed(takers);
  }

  /** Rounds until all are done, time is up, or the plan is near enough. */
  private Judged plan(PlanPhase plans, int parts, Map<Long, Long> weights, long proven)
      throws IOException {
    long steps = options.stepLimit() == null ? 0 : options.stepLimit();
    var rounds = Rounds.of(problem.volunteers().size(), parts, options.timeLimit() != null);
    long ofFirst = Math.round(steps * rounds.ofFirst());
    var rows = plans.first(left(rounds.ofFirst()), ofFirst);
    var best = told(rows);
    int before = parts;
    for (int turn = 1; turn <= rounds.count() && used() < 1
        && !options.isNearEnough(best.score().medium(), proven); turn++) {
      int rest = rounds.count() - turn + 1;
      var cuts = Cuts.of(weights, parts, turn);
      rows = plans.again(turn, cuts, before, rows, left(1.0 / rest),
          (steps - ofFirst) / rounds.count());
      before = cuts.regions();
      var now = told(rows);
      best = best.score().betterThan(now.score()) ? best : now;
    }
    return best;
  }

  /** How many regions plans have, at least 2 where prices have as many. */
  private static int parts(int regions) {
    return Math.max(2, Math.ceilDiv(regions, PRICED_IN_ONE_PLAN));
  }

  private Judged told(SeatRows rows) {
    var plan = PlanTask.seated(rows.placements(problem));
    var judged = new Judged(rows, Judge.standard().judge(problem, plan));
    listener.accept(new SolveEvent.Improved(elapsed(), judged.score(), rows.count()));
    return judged;
  }

  private static long points(long shares, long everywhere) {
    return Math.floorDiv(shares, CoordinatedPrices.PARTS) + everywhere;
  }

  /** Points of needs that everybody can be in reach of, every seat filled. */
  private long everywhere(Geography geography) {
    var needs = IntStream.of(geography.everywhere()).mapToObj(problem.needs()::get).toList();
    return Instance.of(new ProblemParts(problem).of(List.of(), needs, List.of()), rules).sessions()
        .totalValue();
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private double used() {
    var limit = options.timeLimit();
    return limit == null ? 0 : elapsed().toNanos() / (double) Math.max(1, limit.toNanos());
  }

  /** A share of the time that is left. */
  private Duration left(double share) {
    var limit = options.timeLimit();
    return limit == null
        ? Duration.ZERO
        : Duration
            .ofNanos(Math.max(1, Math.round(share * (limit.toNanos() - elapsed().toNanos()))));
  }

  /** By need, role, pins first, then volunteers in the problem's order. */
  private List<Assignment> inOrder(Geography geography, SeatRows rows) {
    var order = IntStream.range(0, rows.count()).boxed()
        .sorted(Comparator.comparingInt(rows::need).thenComparingInt(rows::role)
            .thenComparing(row -> !geography.pins().contains(rows, row))
            .thenComparingInt(rows::volunteer))
        .map(row -> rows.placement(problem, row)).toList();
    return PlanTask.seated(order).assignments();
  }

  /** Kept pins that break a rule, region by region, in the pins' order. */
  private List<PinBreach> conflicts(Division division, SeatRows rows) {
    var geography = division.geography();
    var found = new HashMap<Placement, PinBreach>();
    for (int r = -1; r < division.regions() && geography.pins().count() > 0; r++) {
      var needs = pinnedNeeds(division, r);
      var people = new BitSet();
      var seated = new ArrayList<Placement>();
      needs.stream().forEach(n -> rows.ofNeed(n, row -> {
        seated.add(rows.placement(problem, row));
        for (int v : geography.members(geography.group(rows.volunteer(row)))) {
          people.set(v);
        }
      }));
      if (!needs.isEmpty()) {
        var instance = Instance.of(
            geography.part(people, needs, geography.pins(), new Geography.PartNumbers()), rules);
        var codec = new PlanCodec(instance);
        for (var breach : PinOutcome.conflicts(instance, codec,
            codec.edges(PlanTask.seated(seated)))) {
          if (needs.get(geography.positions().need(breach.pin().needId()))) {
            found.put(breach.pin(), breach);
          }
        }
      }
    }
    return geography.pins().placements(problem).stream().filter(found::containsKey).map(found::get)
        .toList();
  }

  private BitSet pinnedNeeds(Division division, int region) {
    var pins = division.geography().pins();
    var needs = new BitSet();
    for (int i = 0; i < pins.count(); i++) {
      if (division.regionOfNeed(pins.need(i)) == region) {
        needs.set(pins.need(i));
      }
    }
    return needs;
  }
}
