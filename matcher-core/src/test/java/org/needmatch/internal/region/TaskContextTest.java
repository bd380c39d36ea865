package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskContextTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void aRegionIsWithOneTaskAtATimeAndForgottenWhenAsked() throws IOException {
    var context = new TaskContext(LocalWorkFolder.at(folder), Cities.RULES);
    var division = Cities.division(Cities.city(120, 150, 1), 2, 0);
    var region = new PriceRegion(division.prices(0), Cities.RULES);
    assertThat(context.take(0)).isNull();
    context.keep(0, new TaskContext.Held(region, 4));
    assertThat(context.take(0)).isEqualTo(new TaskContext.Held(region, 4));
    assertThat(context.take(0)).isNull();
    context.keep(0, new TaskContext.Held(region, 5));
    context.clear();
    assertThat(context.take(0)).isNull();
  }

  @Test
  void aFileThatIsCutShortIsNamed() throws IOException {
    var work = LocalWorkFolder.at(folder);
    work.write("state-0003-0001.bin", out -> out.writeInt(3));
    var files = new RegionFiles(work);
    assertThatThrownBy(() -> files.share(3, 1)).isInstanceOf(IOException.class)
        .hasMessage("The file state-0003-0001.bin of the work folder " + folder
            + " is cut short. Delete the folder and solve again.");
  }
}
