package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static CertificateNode node(long number, @Nullable Long parent,
      NodeDecision.@Nullable Kind kind, @Nullable Long prices) {
    return new CertificateNode(number + 10, number, parent,
        kind == null ? null : new NodeDecision(kind, 0, -1), prices);
  }

  private static List<String> refused(CertificateNode... nodes) {
    var errors = new CertificateErrors();
    new Tree(List.of(nodes)).check(errors);
    return errors.sentences();
  }

  @Test
  void aSoundTreeHasItsLeaves() {
    var tree = new Tree(List.of(node(2, 0L, NodeDecision.Kind.NOT_RUN, 0L),
        node(0, null, null, null), node(1, 0L, NodeDecision.Kind.RUNS, 1L)));
    var errors = new CertificateErrors();
    tree.check(errors);
    assertThat(errors.sentences()).isEmpty();
    assertThat(tree.leaves()).extracting(CertificateNode::number).containsExactly(2L, 1L);
    assertThat(tree.children(tree.root())).hasSize(2);
  }

  @Test
  void oneHalfIsNoProof() {
    assertThat(refused(node(0, null, null, null), node(1, 0L, NodeDecision.Kind.RUNS, 0L)))
        .containsExactly("Line 10: Node 0 has 1 child, not two.");
    assertThat(refused(node(0, null, null, null), node(1, 0L, NodeDecision.Kind.RUNS, 0L),
        node(2, 0L, NodeDecision.Kind.RUNS, 0L)))
        .containsExactly("Line 12: Nodes 1 and 2 do not oppose each other.");
  }

  @Test
  void whatIsNotBelowTheRootIsFound() {
    assertThat(refused(node(0, null, null, 0L), node(3, 4L, NodeDecision.Kind.RUNS, null),
        node(4, 3L, NodeDecision.Kind.NOT_RUN, null)))
        .anyMatch(line -> line.contains("has 1 child"));
    assertThat(refused(node(0, null, null, 0L), node(1, 9L, NodeDecision.Kind.RUNS, 0L)))
        .containsExactly("Line 11: Node 1 has parent 9, which is not there.");
    var circle = refused(node(0, null, null, 0L), node(1, 2L, NodeDecision.Kind.RUNS, null),
        node(2, 1L, NodeDecision.Kind.RUNS, null), node(3, 1L, NodeDecision.Kind.NOT_RUN, 0L),
        node(4, 2L, NodeDecision.Kind.NOT_RUN, 0L));
    assertThat(circle).containsExactly("Line 11: Node 1 is not below node 0.");
  }

  @Test
  void leavesHavePricesAndOnlyTheyDo() {
    assertThat(refused(node(0, null, null, null)))
        .containsExactly("Line 10: Leaf 0 names no price set.");
    assertThat(refused(node(0, null, null, 5L), node(1, 0L, NodeDecision.Kind.RUNS, 0L),
        node(2, 0L, NodeDecision.Kind.NOT_RUN, 0L)))
        .containsExactly("Line 10: Node 0 names a price set, but has children.");
  }

  @Test
  void thereIsOneRoot() {
    assertThat(refused(node(1, null, null, 0L))).containsExactly(
        "Line 11: Node 1 has no parent, but is not node 0.",
        "Line 1: There is no node 0, where the tree starts.");
    assertThat(refused(node(0, null, null, 0L), node(0, null, null, 0L)))
        .containsExactly("Line 10: Node 0 is there twice.");
    assertThat(refused(node(0, null, NodeDecision.Kind.RUNS, 0L)))
        .containsExactly("Line 10: Node 0 has a parent or a decision, but is the root.");
  }
}
