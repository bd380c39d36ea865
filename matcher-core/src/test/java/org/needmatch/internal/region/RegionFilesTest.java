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
    var stayed = new PriceRegion(division.prices(0), Cities.RULES);
    var turn = stayed.turn(3);
    files.state(0, 0, turn.share(), turn.state());
    files.border(0, 0, turn.border());
    assertThat(files.share(0, 0)).isEqualTo(turn.share());

    var made = files.at(new TaskContext(work, Cities.RULES), () -> division.prices(0), 0, 0);
    var next = stayed.turn(4);
    var again = made.turn(4);
    assertThat(again.share()).isEqualTo(next.share());
    assertThat(again.state().price()).isEqualTo(next.state().price());
    assertThat(made.all().keys()).isEqualTo(stayed.all().keys());
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
