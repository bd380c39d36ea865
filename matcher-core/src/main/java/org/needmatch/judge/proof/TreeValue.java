package org.needmatch.judge.proof;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates every leaf of a tree, one price set after the other, walking down
 * and up the tree so that leaves share what their paths have in common.
 */
final class TreeValue {
  private record Step(CertificateNode node, boolean entering) {
  }

  private final DualEvaluator market;
  private final CertificateReader certificate;
  private final Tree tree;
  private final CertificateErrors refusals;
  private long value;
  private @Nullable CertificateNode highest;
  private boolean inexact;

  TreeValue(DualEvaluator market, CertificateReader certificate, Tree tree,
      CertificateErrors refusals) {
    this.market = market;
    this.certificate = certificate;
    this.tree = tree;
    this.refusals = refusals;
    value = Math
        .negateExact(Math.multiplyExact(RoleSeats.PARTS, market.ground().floors().cost(Map.of())));
  }

  /** The greatest value of a leaf, in 1/1024 of a point. */
  long value() {
    return value;
  }

  /** The leaf of that value, null when it is what an empty plan has at least. */
  @Nullable
  CertificateNode highest() {
    return highest;
  }

  /** Whether that leaf has a week that was told from above. */
  boolean inexact() {
    return inexact;
  }

  void evaluate(List<CertificateNode> leaves) {
    var bySet = new TreeMap<Long, Set<CertificateNode>>();
    for (var leaf : leaves) {
      long set = java.util.Objects.requireNonNull(leaf.prices());
      addUpwards(leaf, bySet.computeIfAbsent(set, number -> new HashSet<>()));
    }
    bySet.forEach((set, nodes) -> {
      try {
        walk(new Valuation(market, certificate.prices(set)), nodes);
      } catch (ArithmeticException tooLarge) {
        var leaf = leaves.stream().filter(one -> set.equals(one.prices())).findFirst()
            .orElseThrow();
        refusals.add(leaf.line(), "The prices of set " + set + " are too large to add up.");
      }
    });
  }

  private void addUpwards(CertificateNode leaf, Set<CertificateNode> nodes) {
    var node = leaf;
    while (nodes.add(node) && node.parent() != null) {
      node = tree.node(node.parent());
    }
  }

  private void walk(Valuation valuation, Set<CertificateNode> nodes) {
    var steps = new ArrayDeque<Step>();
    steps.push(new Step(tree.root(), true));
    while (!steps.isEmpty()) {
      var step = steps.pop();
      var decision = step.node().decision();
      if (!step.entering()) {
        if (decision != null) {
          valuation.leave(decision);
        }
        continue;
      }
      if (decision != null) {
        valuation.enter(decision);
      }
      var children = tree.children(step.node());
      if (children.isEmpty()) {
        leaf(step.node(), valuation);
      }
      steps.push(new Step(step.node(), false));
      for (var child : children) {
        if (nodes.contains(child)) {
          steps.push(new Step(child, true));
        }
      }
    }
  }

  private void leaf(CertificateNode node, Valuation valuation) {
    if (valuation.value() > value) {
      value = valuation.value();
      highest = node;
      inexact = valuation.inexact();
    }
  }
}
