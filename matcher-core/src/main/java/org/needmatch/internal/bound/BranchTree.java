package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a proof: inner ones, leaves that are done with, and leaves still
 * open, highest value first. Not thread-safe.
 */
final class BranchTree {
  private final List<BranchNode> nodes = new ArrayList<>();
  private final PriorityQueue<BranchNode> open = new PriorityQueue<>(Comparator
      .comparingLong((BranchNode node) -> -node.value()).thenComparingInt(BranchNode::number));
  private final long least;
  private long closed;
  private long closedValue = Long.MIN_VALUE;

  BranchTree(long[] price, long value) {
    this(price, value, 0);
  }

  /**
   * @param least
   *          points that every plan has at least, 0 or less
   */
  BranchTree(long[] price, long value, long least) {
    this.least = least;
    closed = least;
    nodes.add(new BranchNode(0, least, null, null, price, value));
  }

  BranchNode root() {
    return nodes.getFirst();
  }

  int size() {
    return nodes.size();
  }

  /** All nodes, parents before children. */
  List<BranchNode> nodes() {
    return nodes;
  }

  BranchNode child(BranchNode parent, BranchingDecision decision, long[] price, long value) {
    var child = new BranchNode(nodes.size(), least, parent, decision, price, value);
    nodes.add(child);
    return child;
  }

  void open(BranchNode leaf) {
    open.add(leaf);
  }

  /** Whether each inner node has both of its children, and no other node any. */
  boolean isWhole() {
    int[] children = new int[nodes.size()];
    for (var node : nodes) {
      var parent = node.parent();
      if (parent != null) {
        children[parent.number()]++;
      }
    }
    return nodes.stream().allMatch(node -> children[node.number()] == (node.inner() ? 2 : 0));
  }

  /** The leaf will not be looked at again; its value counts as it is. */
  void close(BranchNode leaf) {
    closed = Math.max(closed, leaf.points());
    closedValue = Math.max(closedValue, leaf.value());
  }

  @Nullable
  BranchNode poll() {
    return open.poll();
  }

  /** Whether no leaf is worth a part more than this, in parts of a point. */
  boolean isProven(long parts) {
    var top = open.peek();
    return closedValue <= parts && (top == null || top.value() <= parts);
  }

  /** The greatest value of a leaf, open or closed, in whole points. */
  long points() {
    var top = open.peek();
    return top == null ? closed : Math.max(closed, top.points());
  }
}
