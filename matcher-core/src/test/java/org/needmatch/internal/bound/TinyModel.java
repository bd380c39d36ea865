package org.needmatch.internal.bound;

import java.time.LocalTime;
import java.util.Random;
import java.util.stream.LongStream;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.TinyTeams;
import org.needmatch.testdomain.Town;

/** What the parts of the bound are made of, for a tiny problem. */
record TinyModel(Instance instance, Conflicts conflicts, PricedPairs pairs, TimeBlocks blocks) {

  static TinyModel of(Problem problem) {
    var instance = Instance.of(problem);
    var conflicts = new Conflicts(instance);
    return new TinyModel(instance, conflicts, new PricedPairs(instance),
        new TimeBlocks(instance, conflicts));
  }

  /** One person, and on Monday a session of an hour from each of these. */
  static TinyModel day(WorkloadLimits limits, int... hours) {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("v").limits(limits).build());
    for (int i = 0; i < hours.length; i++) {
      problem.add(Need.builder("n" + i).at(Town.CENTRE)
          .on(Town.MONDAY, LocalTime.of(hours[i], 0), LocalTime.of(hours[i] + 1, 0)).build());
    }
    return of(problem.build());
  }

  /** So many people and one session with a seat. */
  static TinyModel oneSession(int people) {
    var problem = Problem.builder(Town.MONDAY).add(Need.builder("n").at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build());
    for (int i = 0; i < people; i++) {
      problem.add(Problems.anyone("v" + i).build());
    }
    return of(problem.build());
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
