package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriceTaskTest {
  private static final int TURNS = 24;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final Division division = Cities.division(Cities.city(120, 150, 1), 2, 0);

  /** Runs all turns and returns the states that are left of the first region. */
  private List<String> states(String name, long room) throws IOException {
    var place = folder.resolve(name);
    var work = LocalWorkFolder.at(place);
    var context = new TaskContext(work, Cities.RULES, room);
    for (int turn = 0; turn < TURNS; turn++) {
      for (int r = 0; r < 2; r++) {
        int region = r;
        var task = new PriceTask(new PriceTurns(r, 2, 3), turn);
        assertThat(task.region()).isEqualTo(r);
        task.run(context, () -> division.prices(region));
        assertThat(work.has(task.done())).isTrue();
      }
    }
    try (var all = Files.list(place)) {
      return all.map(path -> path.getFileName().toString())
          .filter(file -> file.startsWith("state") && file.endsWith("-0000.bin")).sorted().toList();
    }
  }

  @Test
  void aRegionThatStaysWritesItsStateNowAndThenAndOneThatDoesNotEachTime() throws IOException {
    assertThat(states("stays", Long.MAX_VALUE / 2)).containsExactly("state-0000-0000.bin",
        "state-0010-0000.bin", "state-0020-0000.bin");
    assertThat(states("goes", 0)).containsExactly("state-0000-0000.bin", "state-0010-0000.bin",
        "state-0020-0000.bin", "state-0022-0000.bin", "state-0023-0000.bin");
    var last = RegionFiles.name("border", TURNS - 1, 1);
    assertThat(folder.resolve("goes").resolve(last))
        .hasSameBinaryContentAs(folder.resolve("stays").resolve(last));
  }
}
