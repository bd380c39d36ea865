package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.api.Matcher;
import org.needmatch.internal.io.read.InputReader;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.judge.Judge;
import org.needmatch.run.SolveOptions;

/** Weights at the top of their ranges, and many seats. */
class LargePointsTest {
  @TempDir
  private Path folder;

  private InputReading read(int seats) throws Exception {
    write("areas.csv", "area_id,weight\nA,1000\n");
    write("initiatives.csv", "initiative_id,weight\nI,1000\n");
    write("needs.csv", """
        need_id,latitude,longitude,date,start,end,volunteers,volunteers_min,priority,area,initiative
        N0,53.65,-1.78,2026-11-23,09:00,10:00,%d,1,1000,A,I
        """.formatted(seats));
    write("volunteers.csv", """
        volunteer_id,latitude,longitude,availability
        V0,53.65,-1.78,daily 00:00-24:00
        """);
    return InputReader.read(folder, ReadOptions.defaults());
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @Test
  void theBoundIsNeverBelowAPlanHoweverManyPoints() throws Exception {
    for (int seats : new int[]{1, 2, 100, 4_000}) {
      var problem = read(seats).problem();
      var outcome = Matcher.create().solve(problem,
          SolveOptions.builder().timeLimit(null).stepLimit(200L).build());
      assertThat(outcome.score().medium()).isEqualTo(1_000_000_000_000L);
      assertThat(outcome.boundMedium()).isGreaterThanOrEqualTo(outcome.score().medium());
      assertThat(Judge.standard().judge(problem, outcome.plan()).score())
          .isEqualTo(outcome.score());
    }
  }

  @Test
  void moreThanCanBeCountedIsOneSentence() {
    assertThatThrownBy(() -> read(20_000)).isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("2^52");
  }
}
