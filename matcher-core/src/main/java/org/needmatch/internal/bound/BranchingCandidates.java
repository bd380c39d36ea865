package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.needmatch.internal.instance.Instance;

/**
 * Where a node could be split: needs that the program runs in part, people whom
 * it has in a need in part; where everything is whole, people in a need with
 * somebody from whom they are apart. Immutable.
 */
final class BranchingCandidates {
  private static final int TRIALS = 10;
  private static final double WHOLE = 0.01;
  private static final int MAX_TO_DECIDE_ALL = 200;

  private final Instance instance;
  private final PricedPairs pairs;

  private record Candidate(BranchingDecision decision, double wavers) {
  }

  BranchingCandidates(Instance instance, PricedPairs pairs) {
    this.instance = instance;
    this.pairs = pairs;
  }

  /** The most promising first; none when the program's solution is whole. */
  List<BranchingDecision> candidates(BranchState branch, RestrictedMaster master, float[] leaning) {
    var found = new ArrayList<Candidate>();
    needs(branch, master, found);
    people(branch, leaning, found);
    if (found.isEmpty() && !instance.apart().isEmpty()) {
      apart(branch, leaning, found);
    }
    if (found.isEmpty()) {
      small(branch, leaning, found);
    }
    found.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.wavers()));
    return found.stream().limit(TRIALS).map(Candidate::decision).toList();
  }

  private void needs(BranchState branch, RestrictedMaster master, List<Candidate> found) {
    double[] solution = master.solution();
    for (int n = 0; n < instance.sessions().count(); n++) {
      double wavers = Math.min(master.runs(solution, n), 1 - master.runs(solution, n));
      if (branch.force(n) == 0 && wavers > WHOLE) {
        found.add(new Candidate(new BranchingDecision(BranchingDecision.Kind.RUNS, n, -1),
            2 * wavers * instance.sessions().unit(n)));
      }
    }
  }

  private void people(BranchState branch, float[] leaning, List<Candidate> found) {
    for (int p = 0; p < leaning.length; p++) {
      double share = pairs.share(p, leaning);
      double wavers = Math.min(share, 1 - share);
      if (branch.marks().of(p) == PairStatus.OPEN && wavers > WHOLE) {
        found.add(new Candidate(in(p), wavers * instance.sessions().unit(pairs.need(p))));
      }
    }
  }

  private void apart(BranchState branch, float[] leaning, List<Candidate> found) {
    for (int p = 0; p < leaning.length; p++) {
      int need = pairs.need(p);
      if (branch.marks().of(p) == PairStatus.OPEN && leaning[p] > WHOLE
          && instance.apart().of(pairs.volunteer(p)).stream().anyMatch(
              other -> Arrays.stream(pairs.of(other, need)).anyMatch(q -> leaning[q] > WHOLE))) {
        found.add(new Candidate(in(p), 1));
      }
    }
  }

  /** People of small needs whose team may not be as the program has it. */
  private void small(BranchState branch, float[] leaning, List<Candidate> found) {
    for (int p = 0; p < leaning.length; p++) {
      var teams = pairs.small().of(pairs.need(p));
      if (teams != null && branch.marks().of(p) == PairStatus.OPEN && leaning[p] > WHOLE
          && !teams.holds(leaning)) {
        found.add(new Candidate(in(p), instance.sessions().unit(pairs.need(p))));
      }
    }
  }

  /**
   * Of a very small week some decision that is still open, so that in the end all
   * are taken; nothing for others.
   */
  List<BranchingDecision> undecided(BranchState branch) {
    if (pairs.count() > MAX_TO_DECIDE_ALL) {
      return List.of();
    }
    var found = new ArrayList<Candidate>();
    for (int p = 0; p < pairs.count(); p++) {
      int need = pairs.need(p);
      if (branch.force(need) == 0 && !branch.runsAnyway(need)) {
        found.add(new Candidate(new BranchingDecision(BranchingDecision.Kind.RUNS, need, -1),
            2.0 * instance.sessions().unit(need)));
      } else if (branch.marks().of(p) == PairStatus.OPEN) {
        found.add(new Candidate(in(p), instance.sessions().unit(need)));
      }
    }
    return found.stream().max(Comparator.comparingDouble(Candidate::wavers))
        .map(Candidate::decision).stream().toList();
  }

  private BranchingDecision in(int pair) {
    return new BranchingDecision(BranchingDecision.Kind.IN, pairs.need(pair),
        pairs.volunteer(pair));
  }
}
