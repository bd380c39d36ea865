package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.region.TaskContext.Held;

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
    assertThat(context.keep(0, Held.of(region, 4))).isTrue();
    assertThat(context.take(0)).isEqualTo(Held.of(region, 4));
    assertThat(context.take(0)).isNull();
    context.keep(0, Held.of(region, 5));
    context.clear();
    assertThat(context.take(0)).isNull();
  }

  @Test
  void whereNotAllRegionsFitTheirGroundsAreKeptAndGiveTheSame() throws IOException {
    var division = Cities.division(Cities.city(120, 150, 1), 2, 0);
    var first = new PriceRegion(division.prices(0), Cities.RULES);
    var second = new PriceRegion(division.prices(1), Cities.RULES);
    var context = new TaskContext(LocalWorkFolder.at(folder), Cities.RULES,
        (first.pairs() + second.pairs()) * 100L);
    assertThat(context.keep(0, Held.of(first, 1))).isTrue();
    assertThat(context.keep(1, Held.of(second, 1))).isFalse();
    assertThat(context.take(0)).isEqualTo(new Held(first.ground(), null, 1));
    first.turn(0, 2);
    var anew = new PriceRegion(first.ground());
    anew.turn(0, 2);
    assertThat(anew.state().price()).isEqualTo(first.state().price());
    var full = new TaskContext(LocalWorkFolder.at(folder), Cities.RULES, 0);
    full.keep(0, Held.of(first, 1));
    assertThat(full.take(0)).isNull();
  }

  @Test
  void aFileThatIsCutShortIsNamed() throws IOException {
    var work = LocalWorkFolder.at(folder);
    work.write("border-0003-0001.bin", out -> out.writeInt(3));
    var files = new RegionFiles(work);
    assertThatThrownBy(() -> files.share(3, 1)).isInstanceOf(IOException.class)
        .hasMessage("The file border-0003-0001.bin of the work folder " + folder
            + " is cut short. Delete the folder and solve again.");
  }
}
