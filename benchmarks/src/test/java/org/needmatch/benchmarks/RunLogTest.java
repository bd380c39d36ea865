package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.plan.Score;

class RunLogTest {
  private static final Score PLAN = new Score(0, 60, 0);
  private static final long TOTAL = 100;

  @TempDir
  Path folder;

  @Test
  void aBoundThatTheSolverAddsIsNotCreditedToTheStrategy() throws IOException {
    assertThat(boundAtTheEnd(false, false)).isEqualTo(TOTAL);
  }

  @Test
  void aBoundOfTheStrategysOwnCounts() throws IOException {
    assertThat(boundAtTheEnd(true, false)).isEqualTo(70);
  }

  @Test
  void aProofThatNoPlanIsBetterCounts() throws IOException {
    assertThat(boundAtTheEnd(false, true)).isEqualTo(70);
  }

  private long boundAtTheEnd(boolean proves, boolean optimal) throws IOException {
    var file = folder.resolve("run.log");
    try (var log = new RunLog(file, System.currentTimeMillis(), new Score(0, 0, 0), TOTAL)) {
      log.started();
      log.plan(PLAN);
      if (proves) {
        log.bound(80);
      }
      log.finished(PLAN, 70, optimal, "TIME_LIMIT");
    }
    return RunLog.read(file).getLast().bound();
  }
}
