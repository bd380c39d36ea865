package org.needmatch.internal.region;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.DualPrices;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.Solver;
import org.needmatch.strategy.SearchFault;

/**
 * Plans a region with its own people and needs, by the prices; from the second
 * round on from the plan of the round before, which stays where nothing better
 * is found.
 *
 * @param round
 *          from 0
 * @param before
 *          how many regions the round before had, 0 in the first
 * @param priced
 *          how many regions have prices
 */
record PlanTask(int region, int round, int before, int priced,
    Effort effort) implements RegionTask {

  /** What a search may take; time or steps. */
  record Effort(@Nullable Duration time, @Nullable Long steps, long seed,
      HashMap<String, String> parameters) implements Serializable {

    static Effort of(SolveOptions options, Duration time, long steps) {
      return new Effort(options.timeLimit() == null ? null : time,
          options.stepLimit() == null ? null : Long.valueOf(steps), options.seed(),
          new HashMap<>(options.parameters()));
    }

    SolveOptions.Builder options(int threads) {
      var made = SolveOptions.builder().timeLimit(time).stepLimit(steps).seed(seed)
          .threads(threads);
      parameters.forEach(made::parameter);
      return made;
    }
  }

  /** What a region's file holds: rows in numbers of the whole, and faults. */
  record Result(int[] needs, int[] roles, int[] volunteers, List<SearchFault> faults) {
    void write(DataOutputStream out) throws IOException {
      WorkFolder.ints(out, needs);
      WorkFolder.ints(out, roles);
      WorkFolder.ints(out, volunteers);
      out.writeInt(faults.size());
      for (var fault : faults) {
        out.writeUTF(fault.part());
        out.writeUTF(fault.what());
      }
    }

    static Result of(WorkFolder work, int round, int region) throws IOException {
      return work.read(name(round, region), in -> {
        var faults = new ArrayList<SearchFault>();
        var result = new Result(WorkFolder.ints(in), WorkFolder.ints(in), WorkFolder.ints(in),
            faults);
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
          faults.add(new SearchFault(in.readUTF(), in.readUTF()));
        }
        return result;
      });
    }
  }

  static String name(int round, int region) {
    return RegionFiles.name("plan", round, region);
  }

  @Override
  public String done() {
    return name(round, region);
  }

  @Override
  public void run(TaskContext context, Part source) throws IOException {
    var part = source.get();
    var work = context.work();
    var start = before == 0 ? null : start(part, work);
    int[] leads = Geography.leads(part.problem(), new SeatRows.Positions(part.problem()));
    var near = new BitSet();
    for (int i = 0; i < part.needNumbers().length; i++) {
      near.set(i, part.own().get(i) && !Reach.isEverywhere(part.problem().needs().get(leads[i])));
    }
    var rules = SeatFiles.known(work, part, near, IntStream.range(0, priced), context.rules());
    var result = Solver.under(rules).solve(part.problem(),
        effort.options(context.rules().threads()).start(start).prices(prices(part, work)).build());
    var best = result.plan();
    if (start != null) {
      var judge = Judge.standard();
      var held = with(start, part.problem());
      if (judge.judge(part.problem(), held).score()
          .betterThan(judge.judge(part.problem(), best).score())) {
        best = held;
      }
    }
    var written = numbered(part, best, result.faults());
    work.write(done(), written::write);
  }

  /** The rows of the round before that may move here. */
  private Plan start(RegionProblem part, WorkFolder work) throws IOException {
    var pinned = new HashSet<>(part.problem().pins());
    var rows = new ArrayList<Assignment>();
    for (int r = 0; r < before; r++) {
      var told = Result.of(work, round - 1, r);
      for (int i = 0; i < told.needs().length; i++) {
        int need = position(part.needNumbers(), told.needs()[i]);
        int volunteer = position(part.volunteerNumbers(), told.volunteers()[i]);
        if (need >= 0 && volunteer >= 0 && part.own().get(need) && part.counted().get(volunteer)) {
          var placement = placement(part.problem(), need, told.roles()[i], volunteer);
          if (!pinned.contains(placement)) {
            rows.add(new Assignment(placement, 1));
          }
        }
      }
    }
    return new Plan(rows);
  }

  /** The prices of pairs of the part's own people and needs. */
  private DualPrices prices(RegionProblem part, WorkFolder work) throws IOException {
    var made = DualPrices.builder();
    for (int r = 0; r < priced; r++) {
      var of = work.read(RegionFiles.name("prices", r), PairPrices::read);
      long[] keys = of.keys();
      for (int from = 0, to; from < keys.length; from = to) {
        long role = PairPrices.role0(keys[from]);
        to = from + 1;
        while (to < keys.length && PairPrices.role0(keys[to]) == role) {
          to++;
        }
        int need = position(part.needNumbers(), PairPrices.need(role));
        if (need >= 0 && part.own().get(need)) {
          ofRole(part, part.problem().needs().get(need), of, from, to, made);
        }
      }
    }
    return made.build();
  }

  /** Most people have one and the same price in a role. */
  private static void ofRole(RegionProblem part, Need need, PairPrices of, int from, int to,
      DualPrices.Builder made) {
    var role = need.roles().get(PairPrices.role(of.keys()[from])).name();
    long usual = usual(Arrays.copyOfRange(of.prices(), from, to));
    made.usual(need.id(), role, usual);
    for (int i = from; i < to; i++) {
      int volunteer = of.prices()[i] == usual
          ? -1
          : position(part.volunteerNumbers(), PairPrices.volunteer(of.keys()[i]));
      if (volunteer >= 0 && part.counted().get(volunteer)) {
        made.pair(need.id(), role, part.problem().volunteers().get(volunteer).id(), of.prices()[i]);
      }
    }
  }

  /** The most frequent, the lowest of several. */
  private static long usual(long[] prices) {
    Arrays.sort(prices);
    long usual = prices[0];
    int most = 0;
    for (int i = 0, run = 0; i < prices.length; i++) {
      run = i > 0 && prices[i] == prices[i - 1] ? run + 1 : 1;
      usual = run > most ? prices[i] : usual;
      most = Math.max(most, run);
    }
    return usual;
  }

  private static int position(int[] numbers, int number) {
    return Arrays.binarySearch(numbers, number);
  }

  private static Placement placement(Problem part, int need, int role, int volunteer) {
    var where = part.needs().get(need);
    return new Placement(where.id(), where.roles().get(role).name(),
        part.volunteers().get(volunteer).id());
  }

  /** The rows in the part's own needs. */
  private static Result numbered(RegionProblem part, Plan plan, List<SearchFault> faults) {
    var positions = new SeatRows.Positions(part.problem());
    var rows = plan.assignments().stream().map(Assignment::placement)
        .filter(row -> part.own().get(positions.need(row.needId()))).toList();
    return new Result(
        rows.stream().mapToInt(row -> part.needNumbers()[positions.need(row.needId())]).toArray(),
        rows.stream().mapToInt(row -> positions.role(positions.need(row.needId()), row.role()))
            .toArray(),
        rows.stream()
            .mapToInt(row -> part.volunteerNumbers()[positions.volunteer(row.volunteerId())])
            .toArray(),
        faults);
  }

  /** The rows with all that is pinned, seats numbered through. */
  private static Plan with(Plan rows, Problem part) {
    var all = new ArrayList<>(part.pins());
    rows.assignments().forEach(row -> all.add(row.placement()));
    return seated(all);
  }

  /** In the order given, seats of each role numbered from 1. */
  static Plan seated(List<Placement> rows) {
    Map<List<String>, Integer> seats = new HashMap<>();
    return new Plan(rows.stream().map(
        row -> new Assignment(row, seats.merge(List.of(row.needId(), row.role()), 1, Integer::sum)))
        .toList());
  }
}
