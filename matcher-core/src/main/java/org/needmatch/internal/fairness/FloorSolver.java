package org.needmatch.internal.fairness;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.internal.judge.GroupFloors;
import org.needmatch.internal.judge.GroupShares;
import org.needmatch.judge.Judge;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveResult;

/**
 * Solves a problem under one floor after the other and has the judge confirm
 * plan and certificate. Not thread-safe.
 */
public final class FloorSolver {
  private final Problem problem;
  private final Grouping by;
  private final Function<Problem, SolveResult> solve;
  private final Judge judge = Judge.standard();
  private int solves;

  /** Floors of the problem's own settings do not count. */
  public FloorSolver(Problem problem, Grouping by, Function<Problem, SolveResult> solve) {
    this.problem = problem;
    this.by = by;
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
    return solved(0, Map.of());
  }

  /**
   * The best plan found where every group is to get this share, in thousandths.
   */
  public FloorPlan under(int floor, Map<String, Integer> own) {
    return solved(floor, own);
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

  private FloorPlan solved(int floor, Map<String, Integer> own) {
    solves++;
    var fairness = new Fairness(by, floor, new TreeMap<>(own), 0);
    boolean floors = floor > 0 || own.values().stream().anyMatch(share -> share > 0);
    var asked = under(floors ? fairness : null);
    var result = solve.apply(asked);
    var judgement = judge.judge(asked, result.plan());
    var groups = floors ? GroupFloors.of(asked) : GroupFloors.grouped(problem, by);
    var met = GroupShares.met(asked, result.plan().assignments(), groups);
    long takenOff = floors ? groups.cost(met) : 0;
    long lacking = floors ? takenOff / groups.weight() : 0;
    return new FloorPlan(fairness, result, met, groups.totals(),
        judgement.score().medium() + takenOff, lacking, floors ? least(result, groups) : 0,
        judgement.validButForPins() && judgement.score().equals(result.score())
            && proven(asked, result));
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
