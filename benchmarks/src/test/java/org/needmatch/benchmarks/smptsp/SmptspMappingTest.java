package org.needmatch.benchmarks.smptsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.api.Matcher;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.write.ProblemWriter;
import org.needmatch.run.SolveOptions;

class SmptspMappingTest {
  @TempDir
  Path folder;

  private Smptsp tiny() throws IOException {
    var file = folder.resolve("tiny.dat");
    Files.writeString(file, SmptspTest.TINY);
    return Smptsp.read(file);
  }

  private static Smptsp random(long seed, int tasks, int workers) {
    var dice = new SplittableRandom(seed);
    var times = new ArrayList<Smptsp.Task>();
    for (int i = 0; i < tasks; i++) {
      int start = dice.nextInt(40);
      times.add(new Smptsp.Task(start, start + 1 + dice.nextInt(12)));
    }
    var skills = new ArrayList<List<Integer>>();
    for (int i = 0; i < workers; i++) {
      var tasksOfOne = new ArrayList<Integer>();
      for (int task = 0; task < tasks; task++) {
        if (dice.nextInt(3) > 0) {
          tasksOfOne.add(task);
        }
      }
      skills.add(tasksOfOne);
    }
    return new Smptsp(times, skills);
  }

  /** By trying every worker for every task. */
  private static int fewest(Smptsp of, int[] workerOf, int next) {
    if (next == workerOf.length) {
      return (int) Arrays.stream(workerOf).distinct().count();
    }
    int best = Integer.MAX_VALUE;
    for (int worker = 0; worker < of.workers().size(); worker++) {
      workerOf[next] = worker;
      if (of.faults(Arrays.copyOf(workerOf, next + 1)).isEmpty()) {
        best = Math.min(best, fewest(of, workerOf, next + 1));
      }
    }
    return best;
  }

  @Test
  void theBestPlanIsASchedulesWithTheFewestWorkersAndItsBoundProvesIt() throws Exception {
    var of = tiny();
    var mapping = new SmptspMapping(of);
    ProblemWriter.write(mapping.problem(), folder.resolve("input"));
    var problem = ProblemReader.read(folder.resolve("input"), ReadOptions.defaults()).problem();
    assertThat(problem).isEqualTo(mapping.problem());

    var outcome = Matcher.create().solve(problem,
        SolveOptions.builder().timeLimit(null).stepLimit(2000).threads(1).build());

    int[] workerOf = mapping.workers(outcome.plan());
    assertThat(of.faults(workerOf)).isEmpty();
    assertThat(Arrays.stream(workerOf).distinct()).hasSize(2);
    assertThat(mapping.leastWorkers(outcome.boundMedium())).isEqualTo(2);
  }

  @Test
  void boundsAreNeverAboveTheFewestWorkers() {
    int scheduled = 0;
    for (long seed = 1; seed <= 12; seed++) {
      var of = random(seed, 6, 4);
      int fewest = fewest(of, new int[6], 0);
      if (fewest < Integer.MAX_VALUE) {
        scheduled++;
        var mapping = new SmptspMapping(of);
        var outcome = Matcher.create().solve(mapping.problem(),
            SolveOptions.builder().timeLimit(null).stepLimit(500).threads(1).build());
        assertThat(mapping.leastWorkers(outcome.boundMedium())).as("seed " + seed)
            .isLessThanOrEqualTo(fewest);
        if (of.faults(mapping.workers(outcome.plan())).isEmpty()) {
          assertThat(Arrays.stream(mapping.workers(outcome.plan())).distinct().count())
              .as("seed " + seed).isGreaterThanOrEqualTo(fewest);
        }
      }
    }
    assertThat(scheduled).isGreaterThan(5);
  }

  @Test
  void newTimesKeepWhoOverlapsWhom() {
    for (long seed = 1; seed <= 200; seed++) {
      var of = random(seed, 30, 1);
      var needs = new SmptspMapping(of).problem().needs();
      for (int a = 0; a < 30; a++) {
        for (int b = 0; b < a; b++) {
          assertThat(needs.get(a).time().overlaps(needs.get(b).time()))
              .as("seed %d, tasks %d and %d", seed, b, a)
              .isEqualTo(of.tasks().get(a).overlaps(of.tasks().get(b)));
        }
      }
    }
  }
}
