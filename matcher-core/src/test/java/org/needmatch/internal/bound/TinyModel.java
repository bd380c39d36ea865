package org.needmatch.internal.bound;

import java.util.Random;
import java.util.stream.LongStream;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.TinyTeams;

/** What the parts of the bound are made of, for a tiny problem. */
record TinyModel(Instance instance, Conflicts conflicts, PricedPairs pairs, TimeBlocks blocks) {

  static TinyModel of(Problem problem) {
    var instance = Instance.of(problem);
    var conflicts = new Conflicts(instance);
    return new TinyModel(instance, conflicts, new PricedPairs(instance),
        new TimeBlocks(instance, conflicts));
  }

  /** Single weeks, several weeks with commitments, and teams by turns. */
  static TinyModel random(long seed) {
    return of(problem(seed));
  }

  /** Those that {@link org.needmatch.oracle.BruteForce} knows. */
  static TinyModel ofWeeks(long seed) {
    return of(seed % 2 == 0 ? TinyProblems.random(seed) : TinyHorizons.random(seed));
  }

  static Problem problem(long seed) {
    return switch ((int) (seed % 3)) {
      case 0 -> TinyProblems.random(seed);
      case 1 -> TinyHorizons.random(seed);
      default -> TinyTeams.random(seed);
    };
  }

  /** Some of them 0, none above two seats. */
  long[] prices(Random random) {
    return LongStream.generate(() -> random.nextInt(4) == 0 ? 0 : random.nextInt(2_000_000))
        .limit(pairs.count()).toArray();
  }

  LagrangianDual dual() {
    return new LagrangianDual(instance, conflicts, blocks, pairs, 1);
  }

  BranchState everything() {
    return new BranchState(instance, pairs);
  }
}
