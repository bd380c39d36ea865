package org.needmatch.internal.bound;

/**
 * Where a node could be split.
 *
 * @param subject
 *          the need, or after all needs the pair
 * @param share
 *          how much the program does what the decision demands
 * @param weight
 *          what a seat there is worth
 */
record BranchingCandidate(BranchingDecision decision, int subject, double share, double weight) {
  private static final double LEAST = 0.01;

  /** How far the program is from doing it, above 0. */
  double above() {
    return Math.max(LEAST, 1 - share);
  }

  /** How far it is from not doing it, above 0. */
  double below() {
    return Math.max(LEAST, share);
  }
}
