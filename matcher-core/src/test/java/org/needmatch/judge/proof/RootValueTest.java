package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.needmatch.testdomain.TinyProblems;

class RootValueTest {

  /** The weeks that branching keeps and those that are made anew. */
  @Property(tries = 300)
  void isWhatTheTreeSaysOfItsRoot(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    var text = CertificateText.root().randomPrices(problem, 0, 900 * 1024, new Random(seed));
    var ground = ProofContext.of(problem, List.of());
    var contents = new CertificateContents();
    new CertificateReader(ground, false, contents.sets(), new CertificateErrors())
        .read(new StringReader(text.toString()));
    var market = new DualEvaluator(ground, ParallelLoop.ALONE);
    var kept = new Valuation(market, contents.prices(0));

    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var loop : List.of(ParallelLoop.ALONE, new ParallelLoop(3, threads))) {
        var root = new RootValue(ground, new ProofPrices(ground, contents.prices(0), loop), loop);
        assertThat(root.weeks() + root.teams()).isEqualTo(kept.value());
        assertThat(root.inexact()).isEqualTo(kept.inexact());
      }
    }
  }
}
