package org.needmatch.internal.bound;

import java.util.Comparator;
import java.util.List;

/**
 * What splits have lowered the program so far, by where they were: tells what
 * another split there will, and whether that is known well enough not to try it
 * (reliability branching: T. Achterberg, T. Koch and A. Martin, Operations
 * Research Letters 33, 2005). Not thread-safe.
 */
final class PseudoCosts {
  private static final int RELIABLE = 4;
  private static final double LEAST = 1e-6;

  /**
   * By how much a split lowers the program.
   *
   * @param decision
   *          in the half that decides so
   * @param opposite
   *          in the other half
   */
  record Drops(double decision, double opposite) {
    double gain() {
      return decision * opposite;
    }

    Drops atLeast(double least) {
      return new Drops(Math.max(least, decision), Math.max(least, opposite));
    }

    /** The half that is lowered less. */
    BranchingDecision least(BranchingDecision decided) {
      return decision <= opposite ? decided : decided.opposite();
    }
  }

  /** What one half of splits lowers, for each share that it moves. */
  private static final class Half {
    private final double[] sum;
    private final int[] count;
    private double all;
    private int times;

    Half(int subjects) {
      sum = new double[subjects];
      count = new int[subjects];
    }

    void learn(int subject, double drop) {
      sum[subject] += drop;
      count[subject]++;
      all += drop;
      times++;
    }

    double estimate(int subject) {
      if (count[subject] > 0) {
        return sum[subject] / count[subject];
      }
      return times == 0 ? 1 : all / times;
    }
  }

  private final Half in;
  private final Half out;

  /**
   * @param subjects
   *          needs and pairs
   */
  PseudoCosts(int subjects) {
    in = new Half(subjects);
    out = new Half(subjects);
  }

  /** Takes in what a trial found. */
  void learn(BranchingCandidate candidate, Drops drops) {
    in.learn(candidate.subject(), drops.decision() / candidate.above());
    out.learn(candidate.subject(), drops.opposite() / candidate.below());
  }

  /** Whether enough trials were made there. */
  boolean known(BranchingCandidate candidate) {
    return in.count[candidate.subject()] >= RELIABLE;
  }

  /** By the trials made there, or without any by all. */
  Drops expected(BranchingCandidate candidate) {
    return new Drops(in.estimate(candidate.subject()) * candidate.above(),
        out.estimate(candidate.subject()) * candidate.below()).atLeast(LEAST);
  }

  /** The most promising first. */
  List<BranchingCandidate> sorted(List<BranchingCandidate> candidates) {
    return candidates.stream()
        .sorted(Comparator
            .comparingDouble((BranchingCandidate one) -> -expected(one).gain() * one.weight()))
        .toList();
  }
}
