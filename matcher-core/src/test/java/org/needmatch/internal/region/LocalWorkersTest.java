package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.region.PricePhase.Schedule;

class LocalWorkersTest {
  private static final int REGIONS = 3;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final Division division = Cities.division(Cities.city(160, 200, 3), REGIONS, 0);

  private Map<String, byte[]> files(int threads) throws IOException {
    var place = folder.resolve("threads" + threads);
    var work = LocalWorkFolder.at(place);
    new PricePhase(work, new LocalWorkers(work, Cities.RULES.on(threads, null)), division,
        bound -> {
        }).run(new Schedule(2, 6), () -> false);
    var files = new TreeMap<String, byte[]>();
    try (var all = Files.list(place)) {
      for (var file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void twoTasksAtATimeLeaveTheSameFilesAsOneAfterTheOther() throws IOException {
    var one = files(1);
    for (int threads : new int[]{2, 5}) {
      var several = files(threads);
      assertThat(several.keySet()).isEqualTo(one.keySet()).contains("prices-0002.bin");
      one.forEach((name, bytes) -> assertThat(several.get(name)).as(name).isEqualTo(bytes));
    }
  }

  @Test
  void timeIsSharedOutByThoseThatWait() throws IOException {
    var work = LocalWorkFolder.at(folder);
    var two = new LocalWorkers(work, Cities.RULES.on(2, null));
    assertThat(two.queue(5, 0)).isEqualTo(3);
    assertThat(two.queue(5, 4)).isEqualTo(1);
    assertThat(new LocalWorkers(work, Cities.RULES.on(1, null)).queue(5, 0)).isEqualTo(5);
  }

  @Test
  void whatOneTaskCannotReadEndsTheStageByName() throws IOException {
    var work = LocalWorkFolder.at(folder);
    for (int r = 0; r < REGIONS; r++) {
      work.write(RegionFiles.name("state", 0, r), out -> out.writeInt(1));
    }
    var workers = new LocalWorkers(work, Cities.RULES.on(2, null));
    assertThatThrownBy(() -> workers.run(new RegionWorkers.Stage("prices", REGIONS,
        r -> new ResultTask(new PriceTurns(r, REGIONS, 2), 0), division::prices)))
        .isInstanceOf(IOException.class).hasMessageContaining("state-0000-000");
  }
}
