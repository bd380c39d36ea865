package org.needmatch.internal.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.internal.instance.ProblemParts;
import org.needmatch.internal.judge.GroupFloors;
import org.needmatch.internal.judge.GroupShares;

/**
 * What each region of a plan has to give each group of needs, so that together
 * they give it its floor: its share of the floor at first, then what it gives
 * already and its share of what is lacking, or less where there is more than
 * enough. What a region wins of its floors the whole wins. Immutable.
 */
final class RegionFloors {
  private final Problem problem;
  private final Fairness asked;
  private final ProblemParts parts;
  private final GroupFloors whole;
  private final @Nullable SeatRows plan;
  private final Map<String, Long> met;

  /**
   * @param plan
   *          the plan that the regions begin from, null for none
   */
  private RegionFloors(Problem problem, Fairness asked, @Nullable SeatRows plan) {
    this.problem = problem;
    this.asked = asked;
    this.plan = plan;
    parts = new ProblemParts(problem);
    whole = GroupFloors.of(problem);
    met = plan == null ? Map.of() : met(plan.placements(problem));
  }

  /** Those of a problem, null when it has none. */
  static @Nullable RegionFloors of(Problem problem, @Nullable SeatRows plan) {
    var asked = problem.settings().fairness();
    return asked == null ? null : new RegionFloors(problem, asked, plan);
  }

  private SortedMap<String, Long> met(List<Placement> rows) {
    return GroupShares.met(problem, PlanTask.seated(rows).assignments(), whole);
  }

  /**
   * The part with its floors.
   *
   * @param needs
   *          numbers of the part's own needs
   */
  RegionProblem in(RegionProblem part, BitSet needs) {
    var own = GroupFloors.grouped(
        parts.of(List.of(), needs.stream().mapToObj(problem.needs()::get).toList(), List.of()),
        asked.by()).totals();
    var here = GroupFloors.grouped(part.problem(), asked.by()).totals();
    var already = plan == null
        ? Collections.<String, Long>emptySortedMap()
        : met(rows(plan, needs));
    var floors = new TreeMap<String, Integer>();
    own.forEach((group, total) -> floors.put(group, share(group, total,
        here.getOrDefault(group, total) - total, already.getOrDefault(group, 0L))));
    var settings = part.problem().settings().toBuilder()
        .fairness(new Fairness(asked.by(), 0, floors, asked.weight())).build();
    return part.with(part.problem().toBuilder().settings(settings).build());
  }

  private List<Placement> rows(SeatRows all, BitSet needs) {
    var rows = new ArrayList<Placement>();
    needs.stream().forEach(n -> all.ofNeed(n, row -> rows.add(all.placement(problem, row))));
    return rows;
  }

  /**
   * In thousandths.
   *
   * @param total
   *          points of the group's own needs here
   * @param beside
   *          points of the group that are here, and pinned, and not its own
   * @param already
   *          points that own needs give
   */
  private int share(String group, long total, long beside, long already) {
    long all = Objects.requireNonNull(whole.totals().get(group));
    long floor = Objects.requireNonNull(whole.floors().get(group));
    if (total == all && beside == 0) {
      return asked.own().getOrDefault(group, asked.floor());
    }
    double part = all == 0 ? 0 : total / (double) all;
    double points = plan == null
        ? floor * part
        : already + (floor - met.getOrDefault(group, 0L)) * part;
    double share = Fairness.WHOLE * (Math.max(0, points) + beside)
        / Math.max(1.0, total + (double) beside);
    return (int) Math.clamp(Math.ceil(share), 0, Fairness.WHOLE);
  }
}
