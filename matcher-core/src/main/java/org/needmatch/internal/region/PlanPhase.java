package org.needmatch.internal.region;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.SearchFault;

/**
 * Plans by regions, in rounds: in each, every person belongs to one region and
 * what lies across borders stands still, so that the union of the regions'
 * plans is a plan. Later rounds have other borders, begin from the plan and
 * keep it where they find nothing better. Not thread-safe.
 */
final class PlanPhase {
  private final WorkFolder work;
  private final RegionWorkers workers;
  private final Geography geography;
  private final Division division;
  private final SolveOptions options;
  private final int parts;
  private final List<SearchFault> faults = new ArrayList<>();
  private final int[] lean;
  private final int[] leanOfNeed;

  /**
   * @param parts
   *          how many regions the first plan has, at most as many as prices have
   */
  PlanPhase(WorkFolder work, RegionWorkers workers, Division division, int parts,
      SolveOptions options) throws IOException {
    this.work = work;
    this.workers = workers;
    this.division = division;
    this.parts = parts;
    this.options = options;
    geography = division.geography();
    var leaning = new ArrayList<Inclinations>();
    for (int r = 0; r < division.regions(); r++) {
      leaning
          .add(work.read(RegionFiles.name("leaning", r), in -> new Inclinations(WorkFolder.ints(in),
              WorkFolder.doubles(in), WorkFolder.ints(in), WorkFolder.doubles(in))));
    }
    leanOfNeed = dealt(geography, leaning);
    lean = owners(geography, leaning, parts);
  }

  /**
   * By person, the part that they and those they are never placed without lean to
   * most together, −1 for none; the first of several.
   */
  static int[] owners(Geography geography, List<Inclinations> leaning, int parts) {
    int people = geography.problem().volunteers().size();
    int[] owner = new int[people];
    Arrays.fill(owner, -1);
    var most = new double[people];
    var points = new double[people];
    for (int r = 0; r < leaning.size(); r++) {
      int part = part(r, parts, leaning.size());
      if (r > 0 && part(r - 1, parts, leaning.size()) < part) {
        Arrays.fill(points, 0);
      }
      var those = leaning.get(r);
      for (int i = 0; i < those.volunteers().length; i++) {
        points[geography.group(those.volunteers()[i])] += those.points()[i];
      }
      for (int v = 0; v < people; v++) {
        if (points[v] > most[v]) {
          most[v] = points[v];
          owner[v] = part;
        }
      }
    }
    return IntStream.range(0, people).map(v -> owner[geography.group(v)]).toArray();
  }

  /** Neighbours among the regions of prices are one part. */
  private static int part(int region, int parts, int regions) {
    return region * parts / regions;
  }

  private int part(int region) {
    return region < 0 ? region : part(region, parts, division.regions());
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
        .map(v -> lean[v] >= 0 ? lean[v] : part(Math.max(0, division.counted(v)))).toArray();
    if (parts > 1) {
      new PinnedTeams(work, geography).giveTo(division::regionOfNeed, this::part, owner);
    }
    return round(0, parts, 0, this::regionAtFirst, owner, null, time, steps);
  }

  private int regionAtFirst(int need) {
    return part(division.regionOfNeed(need));
  }

  /** A plan that is no worse, by cuts of another turn. */
  SeatRows again(int turn, Cuts cuts, int before, SeatRows plan, Duration time, long steps)
      throws IOException {
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
    return round(turn, cuts.regions(), before, n -> region[n], owner, plan, time, steps);
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

  private SeatRows round(int turn, int regions, int before, Regions where, int[] owner,
      @Nullable SeatRows plan, Duration time, long steps) throws IOException {
    var problem = geography.problem();
    int[] region = IntStream.range(0, problem.needs().size()).map(where::of).toArray();
    int next = turn;
    for (int n : geography.everywhere()) {
      boolean leant = plan == null && leanOfNeed[n] >= 0;
      region[n] = geography.lead(n) != n ? -1 : leant ? part(leanOfNeed[n]) : next++ % regions;
    }
    for (int n : geography.everywhere()) {
      region[n] = region[geography.lead(n)];
    }
    var floors = RegionFloors.of(problem, plan);
    long end = System.nanoTime() + time.toNanos();
    workers.run(new RegionWorkers.Stage("plan-" + turn, regions, r -> {
      var left = Duration
          .ofNanos(Math.max(1, (end - System.nanoTime()) / workers.queue(regions, r)));
      return new PlanTask(r, turn, before, division.regions(),
          PlanTask.Effort.of(options, left, steps / regions));
    }, r -> {
      var part = geography.owned(r, those(owner, r), those(region, r),
          plan == null ? geography.pins() : plan);
      return floors == null ? part : floors.in(part, those(region, r));
    }));
    return rows(turn, regions);
  }

  private static BitSet those(int[] of, int region) {
    return RegionProblem.positions(of, r -> r == region);
  }

  private SeatRows rows(int turn, int regions) throws IOException {
    var problem = geography.problem();
    var rows = new ArrayList<Placement>();
    for (int r = 0; r < regions; r++) {
      var told = PlanTask.Result.of(work, turn, r);
      for (int i = 0; i < told.needs().length; i++) {
        var need = problem.needs().get(told.needs()[i]);
        rows.add(new Placement(need.id(), need.roles().get(told.roles()[i]).name(),
            problem.volunteers().get(told.volunteers()[i]).id()));
      }
      faults.addAll(told.faults());
    }
    return SeatRows.of(problem, geography.positions(), rows);
  }

  /** Of all regions in all rounds so far. */
  List<SearchFault> faults() {
    return List.copyOf(faults);
  }
}
