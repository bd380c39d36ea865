package org.needmatch.internal.bound;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A node of the proof's tree. Not thread-safe. */
final class BranchNode {
  private final int number;
  private final long least;
  private final @Nullable BranchNode parent;
  private final @Nullable BranchingDecision decision;
  private long[] price;
  private long value;
  private boolean inner;
  private long fixedAt;

  /**
   * @param least
   *          points that every plan has at least
   */
  BranchNode(int number, long least, @Nullable BranchNode parent,
      @Nullable BranchingDecision decision, long[] price, long value) {
    this.number = number;
    this.least = least;
    this.parent = parent;
    this.decision = decision;
    this.price = price;
    this.value = value;
    fixedAt = parent == null ? Long.MAX_VALUE : parent.fixedAt;
  }

  /**
   * How much more it was worth than a better plan, in parts of a point, when what
   * can be fixed was last looked for here or above.
   */
  long fixedAt() {
    return fixedAt;
  }

  void fixedAt(long slack) {
    fixedAt = slack;
  }

  int number() {
    return number;
  }

  @Nullable
  BranchNode parent() {
    return parent;
  }

  @Nullable
  BranchingDecision decision() {
    return decision;
  }

  /** Prices that prove the value. */
  long[] price() {
    return price;
  }

  /** In parts of a point. */
  long value() {
    return value;
  }

  /** The value in whole points. */
  long points() {
    return Math.max(least, Math.floorDiv(value, TeamOracle.PART));
  }

  boolean inner() {
    return inner;
  }

  void prove(long lower, long[] withPrice) {
    if (lower < value) {
      value = lower;
      price = withPrice;
    }
  }

  void split() {
    inner = true;
  }

  /** The decisions from the root to here. */
  Deque<BranchingDecision> path() {
    var path = new ArrayDeque<BranchingDecision>();
    for (BranchNode node = this; node != null; node = node.parent) {
      if (node.decision != null) {
        path.addFirst(node.decision);
      }
    }
    return path;
  }
}
