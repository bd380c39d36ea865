package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTaskTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final Division division = Cities.division(Cities.city(120, 150, 1), 2, 0);

  /** An earlier turn than the last is good for what it was, made anew or not. */
  @Test
  void itSaysWhatThePricesOfItsTurnAreWorthAndAllOfThem() throws IOException {
    var work = LocalWorkFolder.at(folder);
    var context = new TaskContext(work, Cities.RULES);
    for (int turn = 0; turn < 9; turn++) {
      for (int r = 0; r < 2; r++) {
        int region = r;
        new PriceTask(new PriceTurns(r, 2, 3), turn).run(context, () -> division.prices(region));
      }
    }
    for (int turn : new int[]{8, 5}) {
      for (int r = 0; r < 2; r++) {
        int region = r;
        var task = new ResultTask(new PriceTurns(r, 2, 3), turn);
        task.run(context, () -> division.prices(region));
        var prices = work.read(RegionFiles.name("prices", r), PairPrices::read);
        assertThat(prices.keys()).isSorted();
        int eligible = work.read(task.done(), in -> in.readInt());
        assertThat(eligible).isEqualTo(prices.keys().length);
        var first = Files.readAllBytes(folder.resolve(RegionFiles.name("certificate", r)));
        task.run(new TaskContext(work, Cities.RULES), () -> division.prices(region));
        assertThat(folder.resolve(RegionFiles.name("certificate", r))).hasBinaryContent(first);
        var leaning = work.read(RegionFiles.name("leaning", r),
            in -> new Inclinations(WorkFolder.ints(in), WorkFolder.doubles(in), WorkFolder.ints(in),
                WorkFolder.doubles(in)));
        assertThat(leaning.volunteers()).isNotEmpty().isSorted();
        assertThat(Arrays.stream(leaning.points()).min().orElse(0)).isPositive();
      }
    }
  }
}
