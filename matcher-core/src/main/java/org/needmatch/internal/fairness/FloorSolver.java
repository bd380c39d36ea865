package org.needmatch.internal.fairness;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.internal.judge.GroupFloors;
import org.needmatch.internal.judge.GroupShares;
import org.needmatch.judge.Judge;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/**
 * Solves a problem under one floor after the other and has the judge confirm
 * plan and certificate. Each search begins from the plan known that lacks least
 * of its floors, unless another is given. Not thread-safe.
 */
public final class FloorSolver {
  /**
   * Where floors come before all need, a plan that lacks nothing of them ends a
   * search for whether there is one: no other has points above 0.
   */
  private static final double ANY_PLAN = 0.999;

  private final Problem problem;
  private final Grouping by;
  private final SolveOptions effort;
  private final BiFunction<Problem, SolveOptions, SolveResult> solve;
  private final Judge judge = Judge.standard();
  private final List<FloorPlan> known = new ArrayList<>();
  private int solves;

  /**
   * Floors of the problem's own settings do not count.
   *
   * @param effort
   *          of each search
   */
  public FloorSolver(Problem problem, Grouping by, SolveOptions effort,
      BiFunction<Problem, SolveOptions, SolveResult> solve) {
    this.problem = problem;
    this.by = by;
    this.effort = effort;
    this.solve = solve;
  }

  /** Solves so far. */
  public int solves() {
    return solves;
  }

  /** The groups with their points. */
  public Map<String, Long> totals() {
    return GroupFloors.grouped(problem, by).totals();
  }

  /** The best plan found without any floor. */
  public FloorPlan withoutFloor() {
    return solved(fairness(0, Map.of()), null, false);
  }

  /**
   * The best plan found where every group is to get this share, in thousandths.
   */
  public FloorPlan under(int floor, Map<String, Integer> own) {
    return solved(fairness(floor, own), null, false);
  }

  /** The same, begun from a plan. */
  FloorPlan from(FloorPlan start, int floor, Map<String, Integer> own) {
    return solved(fairness(floor, own), start, false);
  }

  /**
   * Whether every group can have this share, in thousandths: any plan that keeps
   * it, or one that comes near. One that is known is not searched for again.
   */
  FloorPlan probe(int floor, Map<String, Integer> own) {
    var fairness = fairness(floor, own);
    var groups = GroupFloors.of(under(fairness));
    return known.stream().filter(one -> groups.cost(one.met()) == 0).findFirst()
        .map(one -> one.keeping(fairness)).orElseGet(() -> solved(fairness, null, true));
  }

  private @Nullable FloorPlan nearest(GroupFloors groups) {
    return known.stream().min(Comparator.comparingLong((FloorPlan one) -> groups.cost(one.met()))
        .thenComparing(FloorPlan::metInAll, Comparator.reverseOrder())).orElse(null);
  }

  private Fairness fairness(int floor, Map<String, Integer> own) {
    return new Fairness(by, floor, new TreeMap<>(own), 0);
  }

  /** What another plan gives the groups. */
  public SortedMap<String, Long> met(Plan plan) {
    return GroupShares.met(problem, plan.assignments(), GroupFloors.grouped(problem, by));
  }

  /** Weighted need that another plan meets, in points, as the judge sees it. */
  public long metInAll(Plan plan) {
    return judge.judge(under(null), plan).score().medium();
  }

  private Problem under(@Nullable Fairness fairness) {
    return problem.toBuilder().settings(problem.settings().toBuilder().fairness(fairness).build())
        .build();
  }

  private FloorPlan solved(Fairness fairness, @Nullable FloorPlan given, boolean any) {
    solves++;
    boolean floors = fairness.floor() > 0
        || fairness.own().values().stream().anyMatch(share -> share > 0);
    var asked = under(floors ? fairness : null);
    var groups = floors ? GroupFloors.of(asked) : GroupFloors.grouped(problem, by);
    var result = solve.apply(asked,
        effort(groups, given == null && floors ? nearest(groups) : given, any));
    return plan(fairness, asked, groups, floors, result, any);
  }

  private FloorPlan plan(Fairness fairness, Problem asked, GroupFloors groups, boolean floors,
      SolveResult result, boolean any) {
    var judgement = judge.judge(asked, result.plan());
    var met = GroupShares.met(asked, result.plan().assignments(), groups);
    long takenOff = floors ? groups.cost(met) : 0;
    long lacking = floors ? takenOff / groups.weight() : 0;
    boolean proven = any && result.boundMedium() >= 0 || proven(asked, result);
    var plan = new FloorPlan(fairness, result, met, groups.totals(),
        judgement.score().medium() + takenOff, lacking,
        floors && proven ? least(result, groups) : 0,
        judgement.validButForPins() && judgement.score().equals(result.score()) && proven);
    known.add(plan);
    return plan;
  }

  private SolveOptions effort(GroupFloors groups, @Nullable FloorPlan start, boolean any) {
    var options = effort.toBuilder();
    if (start != null) {
      options.start(start.result().plan());
    }
    boolean first = !known.isEmpty() && groups.weight() > known.getFirst().result().totalMedium();
    return any && first ? options.gapLimit(ANY_PLAN).build() : options.build();
  }

  /**
   * A plan that lacks so little has at least 0 points less what that takes off.
   */
  private static long least(SolveResult result, GroupFloors groups) {
    return result.boundMedium() >= 0 ? 0 : Math.ceilDiv(-result.boundMedium(), groups.weight());
  }

  private static boolean proven(Problem asked, SolveResult result) {
    var certificate = new StringWriter();
    try {
      result.certificate().writeTo(certificate);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ProofCheck.standard()
        .check(asked, new StringReader(certificate.toString()), result.boundMedium()).accepted();
  }
}
