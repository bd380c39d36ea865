package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.region.PricePhase.Schedule;

class PricePhaseTest {
  private static final Schedule SCHEDULE = new Schedule(4, 14);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final Division division = Cities.division(Cities.city(240, 300, 3), 3, 0);

  private PricePhase phase(String name, List<Long> bounds) throws IOException {
    var work = LocalWorkFolder.of(folder.resolve(name), "about\n");
    return new PricePhase(work, new LocalWorkers(work, Cities.RULES), division, bounds::add);
  }

  @Test
  void stoppedAfterAnyTurnItGoesOnToTheSamePrices() throws IOException {
    var bounds = new ArrayList<Long>();
    var whole = phase("whole", bounds);
    whole.run(SCHEDULE, () -> false);
    assertThat(bounds).isSortedAccordingTo((a, b) -> Long.compare(b, a)).hasSizeGreaterThan(3);
    assertThat(whole.lowest()).isEqualTo(bounds.getLast());
    assertThat(whole.eligible()).isPositive();

    var work = LocalWorkFolder.of(folder.resolve("stopped"), "about\n");
    for (int turns = 1; turns < 14; turns += 4) {
      int most = turns;
      var stopping = new PricePhase(work, new LocalWorkers(work, Cities.RULES), division, bound -> {
        if (work.has("turn-%04d.done".formatted(most))) {
          throw new IllegalStateException("stopped");
        }
      });
      try {
        stopping.run(SCHEDULE, () -> false);
      } catch (IllegalStateException stopped) {
        assertThat(stopped).hasMessage("stopped");
      }
    }
    var again = new PricePhase(work, new LocalWorkers(work, Cities.RULES), division, bound -> {
    });
    again.run(SCHEDULE, () -> false);
    assertThat(again.lowest()).isEqualTo(whole.lowest());
    for (int r = 0; r < division.regions(); r++) {
      for (var what : List.of("certificate", "prices", "leaning")) {
        var file = RegionFiles.name(what, r);
        assertThat(folder.resolve("stopped").resolve(file))
            .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
      }
    }
    try (var left = Files.list(folder.resolve("whole"))) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith("state") || name.startsWith("border"));
    }
  }

  /**
   * At first prices of pairs may overshoot, and at last they fall little by
   * little.
   */
  @Test
  void itEndsWhenTheBoundHasHardlyFallenForLong() throws IOException {
    var town = Cities.division(Cities.city(240, 300, 1), 3, 0);
    var folderOfTown = folder.resolve("town");
    var work = LocalWorkFolder.of(folderOfTown, "about\n");
    new PricePhase(work, new LocalWorkers(work, Cities.RULES), town, bound -> {
    }).run(new Schedule(30, 1_000), () -> false);
    assertThat(folderOfTown.resolve("turn-0050.done")).exists();
    assertThat(folderOfTown.resolve("turn-0999.done")).doesNotExist();
  }
}
