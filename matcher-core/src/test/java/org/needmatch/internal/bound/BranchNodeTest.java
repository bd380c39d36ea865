package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BranchNodeTest {
  private static final BranchingDecision RUNS = new BranchingDecision(BranchingDecision.Kind.RUNS,
      0, -1);
  private static final long[] NONE = {};

  @Test
  void itKeepsThePricesThatProveItsLowestValue() {
    var node = new BranchNode(0, 0, null, null, NONE, 100);
    long[] better = {1};
    node.prove(90, better);
    node.prove(95, new long[]{2});
    assertThat(node.value()).isEqualTo(90);
    assertThat(node.price()).isSameAs(better);
  }

  @Test
  void itsDecisionsAreThoseFromTheRootOn() {
    var in = new BranchingDecision(BranchingDecision.Kind.IN, 2, 3);
    var root = new BranchNode(0, 0, null, null, NONE, 1);
    var leaf = new BranchNode(2, 0, new BranchNode(1, 0, root, RUNS, NONE, 1), in, NONE, 1);
    assertThat(leaf.path()).containsExactly(RUNS, in);
    assertThat(root.path()).isEmpty();
  }

  @Test
  void partsOfAPointDoNotCountAndNothingIsWorthLessThanNothing() {
    assertThat(new BranchNode(0, 0, null, null, NONE, 3 * TeamOracle.PART - 1).points())
        .isEqualTo(2);
    assertThat(new BranchNode(0, 0, null, null, NONE, -5 * TeamOracle.PART).points()).isZero();
  }
}
