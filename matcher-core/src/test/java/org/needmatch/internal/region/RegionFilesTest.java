package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
    assertThat(files.others(0, 0, 1)).isEmpty();

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
    work.write("prices",
        out -> RegionFiles.prices(out, new BorderPrices(new long[]{3, 9}, new long[]{1024, 0})));
    var read = new RegionFiles(work).prices("prices");
    assertThat(read.keys()).containsExactly(3, 9);
    assertThat(read.prices()).containsExactly(1024, 0);
  }
}
