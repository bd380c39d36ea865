package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionFilesTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void aRegionMadeAnewFromItsFilesGoesOnAsTheOneThatStayed() throws IOException {
    var work = LocalWorkFolder.at(folder);
    var files = new RegionFiles(work);
    var division = Cities.division(Cities.city(160, 200, 2), 1, 0);
    var turns = new PriceTurns(0, 1, 3);
    var stayed = new PriceRegion(division.prices(0), Cities.RULES);
    for (int turn = 0; turn < 6; turn++) {
      var ended = files.turn(stayed, turns, turn);
      files.border(turn, 0, ended.share(), ended.border());
      if (turn == 3) {
        files.state(turn, 0, ended.state());
      }
      assertThat(files.share(turn, 0)).isEqualTo(ended.share());
    }
    var next = files.turn(stayed, turns, 6);
    for (int from : new int[]{3, 0}) {
      if (from == 0) {
        files.forget(3, 0);
      }
      var made = files.at(new TaskContext(work, Cities.RULES), () -> division.prices(0), turns, 5);
      var again = files.turn(made, turns, 6);
      assertThat(again.share()).isEqualTo(next.share());
      assertThat(again.state().price()).isEqualTo(next.state().price());
      assertThat(made.all().keys()).isEqualTo(stayed.all().keys());
    }
  }

  @Test
  void pricesAreReadAsTheyWereWritten() throws IOException {
    var work = LocalWorkFolder.at(folder);
    var many = new long[20_000];
    Arrays.setAll(many, i -> i * 7L);
    work.write("prices", new PairPrices(many, new long[]{1024, 0})::write);
    var read = work.read("prices", PairPrices::read);
    assertThat(read.keys()).isEqualTo(many);
    assertThat(read.prices()).containsExactly(1024, 0);
  }
}
