package org.needmatch.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;

/**
 * As much of a plan as breaks no more of the hard penalties than pins do: whole
 * teams, those of greatest worth first, or those of a team who may stay. Teams
 * are tried together and halved where that fails, so that few broken penalties
 * cost few questions. Of what is left when the instance's workers stop, nothing
 * is taken. Not thread-safe.
 */
final class LawfulPart {
  private final Instance instance;
  private final WorkingPlan plan;
  private final Penalties penalties;
  private final IntList changes = new IntList();
  private long hard;

  private LawfulPart(Instance instance, Conflicts conflicts, Penalties penalties) {
    this.instance = instance;
    this.penalties = penalties;
    plan = new WorkingPlan(instance, conflicts);
    hard = penalties.follow(plan).hard();
  }

  /**
   * @param edges
   *          of a plan that keeps the contract's rules, minimums aside
   */
  static int[] of(Instance instance, Conflicts conflicts, Penalties penalties, int[] edges) {
    var part = new LawfulPart(instance, conflicts, penalties);
    var teams = new TreeMap<Integer, List<Integer>>(
        Comparator.comparingLong((Integer need) -> -instance.sessions().unit(need))
            .thenComparing(need -> need));
    for (int edge : edges) {
      teams.computeIfAbsent(part.plan.needOf(edge), need -> new ArrayList<>()).add(edge);
    }
    part.take(List.copyOf(teams.values()));
    return part.plan.edges();
  }

  private void take(List<List<Integer>> teams) {
    if (instance.workers().stopped() || teams.isEmpty()
        || add(teams.stream().flatMap(List::stream).toList())) {
      return;
    }
    if (teams.size() > 1) {
      take(teams.subList(0, teams.size() / 2));
      take(teams.subList(teams.size() / 2, teams.size()));
    } else if (teams.getFirst().size() > 1) {
      takeSome(teams.getFirst());
    }
  }

  private void takeSome(List<Integer> team) {
    var added = team.stream().filter(edge -> add(List.of(edge))).toList();
    if (!added.isEmpty() && !plan.running(plan.needOf(team.getFirst()))) {
      changes.clear();
      added.forEach(this::remove);
      hard = penalties.of(plan, changes).hard();
    }
  }

  private boolean add(List<Integer> edges) {
    changes.clear();
    edges.forEach(edge -> {
      plan.insert(edge);
      changes.add(edge + 1);
    });
    long then = penalties.of(plan, changes).hard();
    if (then >= hard) {
      hard = then;
      return true;
    }
    edges.forEach(this::remove);
    return false;
  }

  private void remove(int edge) {
    plan.remove(edge);
    changes.add(-edge - 1);
  }
}
