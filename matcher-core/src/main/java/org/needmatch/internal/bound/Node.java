package org.needmatch.internal.bound;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A node of the proof's tree. Not thread-safe. */
final class Node {
  private final int number;
  private final @Nullable Node parent;
  private final @Nullable Decision decision;
  private long[] price;
  private long value;
  private boolean inner;

  Node(int number, @Nullable Node parent, @Nullable Decision decision, long[] price, long value) {
    this.number = number;
    this.parent = parent;
    this.decision = decision;
    this.price = price;
    this.value = value;
  }

  int number() {
    return number;
  }

  @Nullable
  Node parent() {
    return parent;
  }

  @Nullable
  Decision decision() {
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
    return Math.floorDiv(Math.max(0, value), TeamOracle.PART);
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
  Deque<Decision> path() {
    var path = new ArrayDeque<Decision>();
    for (Node node = this; node != null; node = node.parent) {
      if (node.decision != null) {
        path.addFirst(node.decision);
      }
    }
    return path;
  }
}
