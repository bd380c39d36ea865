package org.needmatch.internal.region;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.DualPrices;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.Solver;

/**
 * Plans by regions, in rounds: in each, every person belongs to one region and
 * what lies across borders stands still, so that the union of the regions'
 * plans is a plan. Later rounds have other borders, begin from the plan and
 * keep it where they find nothing better. Not thread-safe.
 */
final class PlanPhase {
  private final WorkFolder work;
  private final Geography geography;
  private final Division division;
  private final RuleSet rules;
  private final SolveOptions options;
  private final int[] lean;
  private final int[] leanOfNeed;

  PlanPhase(WorkFolder work, Division division, RuleSet rules, SolveOptions options)
      throws IOException {
    this.work = work;
    this.division = division;
    this.rules = rules;
    this.options = options;
    geography = division.geography();
    var leaning = new ArrayList<Inclinations>();
    for (int r = 0; r < division.regions(); r++) {
      leaning
          .add(work.read(PricePhase.name("leaning", r), in -> new Inclinations(WorkFolder.ints(in),
              WorkFolder.doubles(in), WorkFolder.ints(in), WorkFolder.doubles(in))));
    }
    leanOfNeed = dealt(geography, leaning);
    lean = owners(geography, leaning);
  }

  /**
   * By person, the region that they and those they are never placed without lean
   * to most together, −1 for none; the first of several.
   */
  static int[] owners(Geography geography, List<Inclinations> leaning) {
    int people = geography.problem().volunteers().size();
    int[] owner = new int[people];
    Arrays.fill(owner, -1);
    var most = new double[people];
    for (int r = 0; r < leaning.size(); r++) {
      var points = new double[people];
      var those = leaning.get(r);
      for (int i = 0; i < those.volunteers().length; i++) {
        points[geography.group(those.volunteers()[i])] += those.points()[i];
      }
      for (int v = 0; v < people; v++) {
        if (points[v] > most[v]) {
          most[v] = points[v];
          owner[v] = r;
        }
      }
    }
    return IntStream.range(0, people).map(v -> owner[geography.group(v)]).toArray();
  }

  /**
   * By need that everybody can be in reach of, the region whose people lean to it
   * most; −1 for the others, and where nobody leans.
   */
  private static int[] dealt(Geography geography, List<Inclinations> leaning) {
    int[] region = new int[geography.problem().needs().size()];
    Arrays.fill(region, -1);
    var most = new double[region.length];
    for (int r = 0; r < leaning.size(); r++) {
      var those = leaning.get(r);
      for (int i = 0; i < those.needs().length; i++) {
        if (those.ofNeeds()[i] > most[those.needs()[i]]) {
          most[those.needs()[i]] = those.ofNeeds()[i];
          region[those.needs()[i]] = r;
        }
      }
    }
    return region;
  }

  /** The first plan: everybody in the region that they lean to most. */
  SeatRows first(Duration time, long steps) throws IOException {
    int[] owner = IntStream.range(0, lean.length)
        .map(v -> lean[v] >= 0 ? lean[v] : Math.max(0, division.counted(v))).toArray();
    return round(0, division.regions(), this::regionAtFirst, owner, null, time, steps);
  }

  private int regionAtFirst(int need) {
    return division.regionOfNeed(need);
  }

  /** A plan that is no worse, by cuts of another turn. */
  SeatRows again(int turn, Cuts cuts, SeatRows plan, Duration time, long steps) throws IOException {
    var problem = geography.problem();
    int[] region = new int[problem.needs().size()];
    for (int n = 0; n < region.length; n++) {
      var first = problem.needs().get(geography.lead(n));
      region[n] = Reach.isEverywhere(first) ? -1 : cuts.region(Reach.cell(first));
    }
    var held = new long[problem.volunteers().size()][];
    for (int i = 0; i < plan.count(); i++) {
      int where = region[plan.need(i)];
      if (where >= 0) {
        int group = geography.group(plan.volunteer(i));
        long[] of = held[group];
        if (of == null) {
          of = new long[cuts.regions()];
          held[group] = of;
        }
        of[where] += Math.round(problem.needs().get(plan.need(i)).priority() * 1000);
      }
    }
    int[] owner = IntStream.range(0, held.length).map(v -> owner(held[geography.group(v)], v, cuts))
        .toArray();
    return round(turn, cuts.regions(), n -> region[n], owner, plan, time, steps);
  }

  private int owner(long @Nullable [] held, int volunteer, Cuts cuts) {
    if (held == null) {
      var home = geography.problem().volunteers().get(geography.group(volunteer)).home();
      return home == null
          ? geography.group(volunteer) % cuts.regions()
          : cuts.region(Reach.GRID.cell(home));
    }
    int best = 0;
    for (int r = 1; r < held.length; r++) {
      best = held[r] > held[best] ? r : best;
    }
    return best;
  }

  /** By need, its region. */
  @FunctionalInterface
  private interface Regions {
    int of(int need);
  }

  private SeatRows round(int turn, int regions, Regions where, int[] owner, @Nullable SeatRows plan,
      Duration time, long steps) throws IOException {
    var problem = geography.problem();
    int[] region = IntStream.range(0, problem.needs().size()).map(where::of).toArray();
    int next = turn;
    for (int n : geography.everywhere()) {
      boolean leant = plan == null && leanOfNeed[n] >= 0;
      region[n] = geography.lead(n) != n ? -1 : leant ? leanOfNeed[n] : next++ % regions;
    }
    for (int n : geography.everywhere()) {
      region[n] = region[geography.lead(n)];
    }
    long end = System.nanoTime() + time.toNanos();
    for (int r = 0; r < regions; r++) {
      if (!work.has(name(turn, r))) {
        long left = Math.max(1, (end - System.nanoTime()) / (regions - r));
        solve(turn, r, region, owner, plan, options.toBuilder().start(null)
            .timeLimit(options.timeLimit() == null ? null : Duration.ofNanos(left))
            .stepLimit(options.stepLimit() == null ? null : Long.valueOf(steps / regions)).build());
      }
    }
    var rows = new ArrayList<Placement>();
    for (int r = 0; r < regions; r++) {
      work.read(name(turn, r), in -> {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
          var need = problem.needs().get(in.readInt());
          var role = need.roles().get(in.readInt()).name();
          rows.add(new Placement(need.id(), role, problem.volunteers().get(in.readInt()).id()));
        }
        return count;
      });
    }
    return SeatRows.of(problem, geography.positions(), rows);
  }

  static String name(int turn, int region) {
    return PricePhase.name("plan", turn, region);
  }

  private void solve(int turn, int r, int[] region, int[] owner, @Nullable SeatRows plan,
      SolveOptions how) throws IOException {
    var people = new BitSet();
    IntStream.range(0, owner.length).filter(v -> owner[v] == r).forEach(people::set);
    var needs = new BitSet();
    IntStream.range(0, region.length).filter(n -> region[n] == r).forEach(needs::set);
    var part = geography.part(people, needs, plan == null ? geography.pins() : plan,
        new Geography.PartNumbers());
    var start = plan == null ? null : new Plan(inside(people, needs, plan));
    var result = Solver.under(rules).solve(part,
        how.toBuilder().start(start).prices(prices(people, needs)).build());
    var best = result.plan();
    if (start != null) {
      var judge = Judge.standard();
      var before = with(start, part);
      if (judge.judge(part, before).score().betterThan(judge.judge(part, best).score())) {
        best = before;
      }
    }
    Set<String> own = new HashSet<>();
    needs.stream().forEach(n -> own.add(geography.problem().needs().get(n).id()));
    var rows = best.assignments().stream().map(Assignment::placement)
        .filter(placement -> own.contains(placement.needId())).toList();
    work.write(name(turn, r), out -> {
      out.writeInt(rows.size());
      for (var row : rows) {
        int need = geography.positions().need(row.needId());
        out.writeInt(need);
        out.writeInt(geography.positions().role(need, row.role()));
        out.writeInt(geography.positions().volunteer(row.volunteerId()));
      }
    });
  }

  private List<Assignment> inside(BitSet people, BitSet needs, SeatRows plan) {
    var rows = new ArrayList<Assignment>();
    for (int i = 0; i < plan.count(); i++) {
      if (people.get(plan.volunteer(i)) && needs.get(plan.need(i))
          && !geography.pins().contains(plan, i)) {
        rows.add(new Assignment(plan.placement(geography.problem(), i), 1));
      }
    }
    return rows;
  }

  /** The rows with all that is pinned, seats numbered through. */
  private static Plan with(Plan rows, Problem part) {
    var all = new ArrayList<>(part.pins());
    rows.assignments().forEach(row -> all.add(row.placement()));
    return numbered(all);
  }

  /** In the order given, seats of each role numbered from 1. */
  static Plan numbered(List<Placement> rows) {
    var seats = new HashMap<List<String>, Integer>();
    return new Plan(rows.stream().map(
        row -> new Assignment(row, seats.merge(List.of(row.needId(), row.role()), 1, Integer::sum)))
        .toList());
  }

  /** The prices of pairs of these people and needs. */
  private DualPrices prices(BitSet people, BitSet needs) throws IOException {
    var problem = geography.problem();
    var made = DualPrices.builder();
    for (int r = 0; r < division.regions(); r++) {
      var of = PricePhase.prices(work, PricePhase.name("prices", r));
      for (int i = 0; i < of.keys().length; i++) {
        long key = of.keys()[i];
        if (of.prices()[i] != 0 && needs.get(BorderPrices.need(key))
            && people.get(BorderPrices.volunteer(key))) {
          var need = problem.needs().get(BorderPrices.need(key));
          made.pair(need.id(), need.roles().get(BorderPrices.role(key)).name(),
              problem.volunteers().get(BorderPrices.volunteer(key)).id(), of.prices()[i]);
        }
      }
    }
    return made.build();
  }
}
