package org.needmatch.internal.bound;

/**
 * One half of a split.
 *
 * @param volunteer
 *          −1 for decisions about a need alone
 */
record BranchingDecision(Kind kind, int need, int volunteer) {

  /** What is taken for given. */
  enum Kind {
    RUNS, NOT_RUN, IN, OUT;

    private Kind opposite() {
      return switch (this) {
        case RUNS -> NOT_RUN;
        case NOT_RUN -> RUNS;
        case IN -> OUT;
        case OUT -> IN;
      };
    }
  }

  /** The other half of the split. */
  BranchingDecision opposite() {
    return new BranchingDecision(kind.opposite(), need, volunteer);
  }
}
