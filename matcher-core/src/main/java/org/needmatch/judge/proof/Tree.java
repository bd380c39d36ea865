package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The nodes of a certificate as a tree that covers every plan. */
final class Tree {
  private final List<CertificateNode> nodes;
  private final Map<Long, CertificateNode> byNumber = new HashMap<>();
  private final Map<Long, List<CertificateNode>> children = new HashMap<>();

  Tree(List<CertificateNode> nodes) {
    this.nodes = nodes;
  }

  /** Builds the tree and refuses it when it is none, or has a hole. */
  void check(CertificateErrors refusals) {
    for (var node : nodes) {
      if (byNumber.putIfAbsent(node.number(), node) != null) {
        refusals.add(node.line(), "Node " + node.number() + " is there twice.");
      }
      if (node.parent() != null) {
        children.computeIfAbsent(node.parent(), number -> new ArrayList<>()).add(node);
      }
    }
    for (var node : nodes) {
      position(node, refusals);
      halves(node, refusals);
    }
    var root = byNumber.get(0L);
    if (root == null) {
      refusals.add(1, "There is no node 0, where the tree starts.");
    } else if (refusals.none()) {
      connected(root, refusals);
    }
  }

  private void position(CertificateNode node, CertificateErrors refusals) {
    var parent = node.parent();
    if (parent == null && node.number() != 0) {
      refusals.add(node.line(), "Node " + node.number() + " has no parent, but is not node 0.");
    } else if (node.number() == 0 && (parent != null || node.decision() != null)) {
      refusals.add(node.line(), "Node 0 has a parent or a decision, but is the root.");
    } else if (parent != null && !byNumber.containsKey(parent)) {
      refusals.add(node.line(),
          "Node " + node.number() + " has parent " + parent + ", which is not there.");
    }
  }

  private void halves(CertificateNode node, CertificateErrors refusals) {
    var halves = children(node);
    if (halves.isEmpty()) {
      if (node.prices() == null) {
        refusals.add(node.line(), "Leaf " + node.number() + " names no price set.");
      }
      return;
    }
    if (node.prices() != null) {
      refusals.add(node.line(), "Node " + node.number() + " names a price set, but has children.");
    }
    if (halves.size() != 2) {
      refusals.add(node.line(), "Node " + node.number() + " has " + halves.size()
          + (halves.size() == 1 ? " child" : " children") + ", not two.");
      return;
    }
    var one = halves.getFirst().decision();
    var other = halves.getLast().decision();
    if (one == null || other == null || !one.opposes(other)) {
      refusals.add(halves.getLast().line(), "Nodes " + halves.getFirst().number() + " and "
          + halves.getLast().number() + " do not oppose each other.");
    }
  }

  private void connected(CertificateNode root, CertificateErrors refusals) {
    var reached = new ArrayList<CertificateNode>();
    reached.add(root);
    for (int next = 0; next < reached.size(); next++) {
      reached.addAll(children(reached.get(next)));
    }
    if (reached.size() < nodes.size()) {
      var inside = new HashSet<>(reached);
      var lost = nodes.stream().filter(node -> !inside.contains(node)).findFirst().orElseThrow();
      refusals.add(lost.line(), "Node " + lost.number() + " is not below node 0.");
    }
  }

  CertificateNode root() {
    return node(0);
  }

  CertificateNode node(long number) {
    return Objects.requireNonNull(byNumber.get(number));
  }

  List<CertificateNode> children(CertificateNode node) {
    return children.getOrDefault(node.number(), List.of());
  }

  List<CertificateNode> leaves() {
    return nodes.stream().filter(node -> children(node).isEmpty()).toList();
  }
}
