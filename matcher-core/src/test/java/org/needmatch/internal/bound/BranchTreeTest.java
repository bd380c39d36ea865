package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BranchTreeTest {
  private static final BranchingDecision RUNS = new BranchingDecision(BranchingDecision.Kind.RUNS,
      0, -1);
  private static final long[] NONE = {};

  @Test
  void theOpenLeafOfTheGreatestValueIsNextAndTheFirstOfEquals() {
    var tree = new BranchTree(NONE, 9_000);
    var low = tree.child(tree.root(), RUNS, NONE, 3_000);
    var high = tree.child(tree.root(), RUNS.opposite(), NONE, 5_000);
    var same = tree.child(high, RUNS, NONE, 5_000);
    tree.open(low);
    tree.open(same);
    tree.open(high);
    assertThat(tree.poll()).isSameAs(high);
    assertThat(tree.poll()).isSameAs(same);
    assertThat(tree.poll()).isSameAs(low);
    assertThat(tree.poll()).isNull();
  }

  @Test
  void theValueIsThatOfItsBestLeafInWholePoints() {
    var tree = new BranchTree(NONE, 9 * TeamOracle.PART);
    tree.open(tree.child(tree.root(), RUNS, NONE, 5 * TeamOracle.PART + 1023));
    tree.close(tree.child(tree.root(), RUNS.opposite(), NONE, 4 * TeamOracle.PART));
    assertThat(tree.points()).isEqualTo(5);
    assertThat(tree.isProven(5 * TeamOracle.PART)).isFalse();
    assertThat(tree.isProven(5 * TeamOracle.PART + 1023)).isTrue();
    tree.poll();
    assertThat(tree.points()).isEqualTo(4);
    tree.close(tree.child(tree.root(), RUNS, NONE, -7));
    assertThat(tree.points()).as("an empty leaf is worth nothing").isEqualTo(4);
  }

  @Test
  void aSplitNodeHasTwoChildrenOrTheTreeIsNoProof() {
    var tree = new BranchTree(NONE, 1);
    assertThat(tree.isWhole()).isTrue();
    tree.root().split();
    assertThat(tree.isWhole()).isFalse();
    tree.child(tree.root(), RUNS, NONE, 1);
    assertThat(tree.isWhole()).isFalse();
    tree.child(tree.root(), RUNS.opposite(), NONE, 1);
    assertThat(tree.isWhole()).isTrue();
  }
}
