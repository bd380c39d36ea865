package org.needmatch.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.NeedValue;
import org.needmatch.internal.instance.PlanCodec;

/**
 * Builds a plan up from the pins, need by need, taking only what breaks nothing
 * of the embedder's: whole teams where that goes, else those of a team who may
 * stay, and nobody where they are too few. Of what is left when the instance's
 * workers stop, it takes nothing. Not thread-safe.
 */
final class FeasibleRebuild {
  private static final int MAX_TRIALS = 50_000;

  private final Instance instance;
  private final PlanCodec scores;
  private final NeedValue worth;
  private final SeatMoves seats;
  private final boolean[] taken;
  private HardMediumSoftScore score;
  private int trials;

  FeasibleRebuild(PhaseCommandContext<SeatPlan> context, SeatPlans plans) {
    instance = context.getWorkingSolution().planRules().instance();
    scores = new PlanCodec(instance);
    worth = new NeedValue(instance);
    seats = new SeatMoves(context, plans);
    taken = new boolean[instance.graph().edges()];
    score = seats.score();
  }

  /** Takes what it can of a valid plan, the needs of greatest worth first. */
  void take(int[] edges) {
    var teams = new TreeMap<Integer, List<Integer>>(byWorth());
    for (int edge : edges) {
      teams.computeIfAbsent(need(edge), need -> new ArrayList<>()).add(edge);
    }
    teams.forEach((need, team) -> {
      if (!instance.workers().stopped() && !add(need, team)) {
        oneByOne(need, team, false);
      }
    });
  }

  /**
   * Fills seats that are still empty, as far as that goes without an exchange:
   * first so that more needs run, then every seat.
   */
  void fill() {
    fill(true);
    fill(false);
  }

  private void fill(boolean onlyUntilItRuns) {
    var graph = instance.graph();
    IntStream.range(0, instance.sessions().count()).boxed().sorted(byWorth())
        .takeWhile(need -> !instance.workers().stopped()).forEach(need -> {
          var more = new ArrayList<Integer>();
          for (int r = instance.sessions().roleBegin(need); r < instance.sessions()
              .roleEnd(need); r++) {
            for (int k = graph.roleBegin(r); k < graph.roleEnd(r); k++) {
              if (!taken[graph.roleEdge(k)] && !more.contains(graph.roleEdge(k))) {
                more.add(graph.roleEdge(k));
              }
            }
          }
          more.sort(Comparator.comparingInt((Integer e) -> -graph.soft(e)).thenComparing(e -> e));
          oneByOne(need, more, onlyUntilItRuns);
        });
  }

  /** Whether it took less than it might have, because all is to stop. */
  boolean isCutShort() {
    return instance.workers().stopped();
  }

  SearchRun.Rebuilt result() {
    int[] edges = edges();
    return new SearchRun.Rebuilt(edges, score.hardScore() - scores.score(edges).hard());
  }

  private Comparator<Integer> byWorth() {
    return Comparator.comparingLong((Integer need) -> -instance.sessions().unit(need))
        .thenComparing(need -> need);
  }

  private int need(int edge) {
    return instance.sessions().roleNeed(instance.graph().role(edge));
  }

  private int[] edges() {
    return IntStream.range(0, taken.length).filter(e -> taken[e]).toArray();
  }

  /**
   * Adds the edges when that breaks nothing but, for a time, the need's minimum.
   */
  private boolean add(int need, List<Integer> edges) {
    long before = seats.brokenIn(need);
    if (!seats.take(edges)) {
      return false;
    }
    var after = seats.score();
    if (after.hardScore() + seats.brokenIn(need) < score.hardScore() + before) {
      seats.leave(edges);
      return false;
    }
    score = after;
    edges.forEach(edge -> taken[edge] = true);
    return true;
  }

  private boolean runs(int need) {
    return worth.runs(need, seats.filled(need)) && seats.companyAllows(need);
  }

  private void oneByOne(int need, List<Integer> edges, boolean onlyUntilItRuns) {
    var added = new ArrayList<Integer>();
    for (int edge : edges) {
      if (onlyUntilItRuns && runs(need)) {
        return;
      }
      if (trials < MAX_TRIALS && !instance.workers().stopped() && seats.hasRoom(edge)) {
        trials++;
        if (add(need, List.of(edge))) {
          added.add(edge);
        }
      }
    }
    if (!added.isEmpty() && !runs(need)) {
      seats.leave(added);
      added.forEach(edge -> taken[edge] = false);
      score = seats.score();
    }
  }
}
