package org.needmatch.judge.proof;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.TinyProblems;

class TreeValueTest {
  @Test
  void aTreeIsWorthItsHighestLeaf() {
    var random = new Random(31);
    for (long seed = 0; seed < 40; seed++) {
      var problem = TinyProblems.random(seed);
      var market = new DualEvaluator(problem, List.of());
      var rows = new CertificateText().randomPrices(problem, 0, 900_000, random)
          .randomPrices(problem, 1, 900_000, random).randomTree(problem, 3, 2, random).toString();
      var errors = new CertificateErrors();
      var certificate = new CertificateContents();
      var reader = new CertificateReader(market.ground(), false, certificate.sets(), errors);
      reader.read(new StringReader(rows));
      var tree = new Tree(reader.nodes());
      tree.check(errors);
      assertThat(errors.sentences()).isEmpty();
      var whole = new TreeValue(market.ground(), ParallelLoop.ALONE, certificate, tree, errors);
      whole.evaluate(tree.leaves());
      long highest = Long.MIN_VALUE;
      for (var leaf : tree.leaves()) {
        var alone = new Valuation(market, certificate.prices(requireNonNull(leaf.prices())));
        var node = leaf;
        while (node.parent() != null) {
          alone.enter(requireNonNull(node.decision()));
          node = tree.node(requireNonNull(node.parent()));
        }
        highest = Math.max(highest, alone.value());
      }
      assertThat(whole.value()).as("seed %d", seed).isEqualTo(Math.max(0, highest));
    }
  }
}
