package org.needmatch.judge.proof;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private final ProofContext ground;
  private final ParallelLoop loop;
  private final CertificateContents certificate;
  private final Tree tree;
  private final CertificateErrors refusals;
  private long value;
  private @Nullable CertificateNode highest;
  private boolean inexact;

  TreeValue(ProofContext ground, ParallelLoop loop, CertificateContents certificate, Tree tree,
      CertificateErrors refusals) {
    this.ground = ground;
    this.loop = loop;
    this.certificate = certificate;
    this.tree = tree;
    this.refusals = refusals;
    value = Math.negateExact(Math.multiplyExact(RoleSeats.PARTS, ground.floors().cost(Map.of())));
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
    if (leaves.size() == 1) {
      var root = leaves.getFirst();
      guarded(root, () -> root(root));
      return;
    }
    var market = new DualEvaluator(ground, loop);
    var bySet = new TreeMap<Long, Set<CertificateNode>>();
    for (var leaf : leaves) {
      long set = Objects.requireNonNull(leaf.prices());
      addUpwards(leaf, bySet.computeIfAbsent(set, number -> new HashSet<>()));
    }
    bySet.forEach((set, nodes) -> guarded(
        leaves.stream().filter(one -> set.equals(one.prices())).findFirst().orElseThrow(),
        () -> walk(new Valuation(market, certificate.prices(set)), nodes)));
  }

  private void guarded(CertificateNode leaf, Runnable work) {
    try {
      work.run();
    } catch (ArithmeticException tooLarge) {
      refusals.add(leaf.line(), "The prices of set " + leaf.prices() + " are too large to add up.");
    }
  }

  /** Nothing is decided, so no week and no team is looked at twice. */
  private void root(CertificateNode root) {
    var prices = new ProofPrices(ground, certificate.prices(Objects.requireNonNull(root.prices())),
        loop);
    var sides = new RootValue(ground, prices, loop);
    long teams = sides.teams();
    if (teams == Teams.IMPOSSIBLE) {
      return;
    }
    long sum = Math.subtractExact(Math.addExact(sides.weeks(), teams), prices.ofFloors());
    if (sum > value) {
      value = sum;
      highest = root;
      inexact = sides.inexact();
    }
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
