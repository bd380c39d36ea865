package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.needmatch.internal.instance.Instance;

/**
 * Where a node could be split: needs that the program runs in part, people whom
 * it has in a need in part; where everything is whole, people in a need with
 * somebody from whom they are apart. Immutable.
 */
final class BranchingCandidates {
  private static final double WHOLE = 0.01;
  private static final int MAX_TO_DECIDE_ALL = 200;

  private final Instance instance;
  private final PricedPairs pairs;

  BranchingCandidates(Instance instance, PricedPairs pairs) {
    this.instance = instance;
    this.pairs = pairs;
  }

  /** None when the program's solution is whole. */
  List<BranchingCandidate> candidates(BranchState branch, RestrictedMaster master,
      float[] leaning) {
    var found = new ArrayList<BranchingCandidate>();
    needs(branch, master, found);
    if (found.isEmpty()) {
      people(branch, leaning, found);
    }
    if (found.isEmpty() && !instance.apart().isEmpty()) {
      apart(branch, leaning, found);
    }
    if (found.isEmpty()) {
      small(branch, leaning, found);
    }
    return found;
  }

  private void needs(BranchState branch, RestrictedMaster master, List<BranchingCandidate> found) {
    double[] solution = master.solution();
    for (int n = 0; n < instance.sessions().count(); n++) {
      double share = master.runs(solution, n);
      if (branch.force(n) == 0 && wavers(share)) {
        found.add(runs(n, share));
      }
    }
  }

  private void people(BranchState branch, float[] leaning, List<BranchingCandidate> found) {
    for (int p = 0; p < leaning.length; p++) {
      double share = pairs.share(p, leaning);
      if (branch.marks().of(p) == PairStatus.OPEN && wavers(share)) {
        found.add(in(p, share));
      }
    }
  }

  private void apart(BranchState branch, float[] leaning, List<BranchingCandidate> found) {
    for (int p = 0; p < leaning.length; p++) {
      int need = pairs.need(p);
      if (branch.marks().of(p) == PairStatus.OPEN && leaning[p] > WHOLE
          && instance.apart().of(pairs.volunteer(p)).stream().anyMatch(
              other -> Arrays.stream(pairs.of(other, need)).anyMatch(q -> leaning[q] > WHOLE))) {
        found.add(in(p, 0.5));
      }
    }
  }

  /** People of small needs whose team may not be as the program has it. */
  private void small(BranchState branch, float[] leaning, List<BranchingCandidate> found) {
    for (int p = 0; p < leaning.length; p++) {
      var teams = pairs.small().of(pairs.need(p));
      if (teams != null && branch.marks().of(p) == PairStatus.OPEN && leaning[p] > WHOLE
          && !teams.holds(leaning)) {
        found.add(in(p, 0.5));
      }
    }
  }

  /**
   * Of a very small week some decision that is still open, so that in the end all
   * are taken; nothing for others.
   */
  List<BranchingCandidate> undecided(BranchState branch) {
    if (pairs.count() > MAX_TO_DECIDE_ALL) {
      return List.of();
    }
    var found = new ArrayList<BranchingCandidate>();
    for (int p = 0; p < pairs.count(); p++) {
      int need = pairs.need(p);
      if (branch.force(need) == 0 && !branch.runsAnyway(need)) {
        found.add(runs(need, 0.5));
      } else if (branch.marks().of(p) == PairStatus.OPEN) {
        found.add(in(p, 0.5));
      }
    }
    return found.stream().limit(1).toList();
  }

  private static boolean wavers(double share) {
    return Math.min(share, 1 - share) > WHOLE;
  }

  private BranchingCandidate runs(int need, double share) {
    return new BranchingCandidate(new BranchingDecision(BranchingDecision.Kind.RUNS, need, -1),
        need, share, instance.sessions().unit(need));
  }

  private BranchingCandidate in(int pair, double share) {
    int need = pairs.need(pair);
    return new BranchingCandidate(
        new BranchingDecision(BranchingDecision.Kind.IN, need, pairs.volunteer(pair)),
        instance.sessions().count() + pair, share, instance.sessions().unit(need));
  }
}
