package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.benchmarks.smptsp.Published;

class SmptspRowTest {
  private static SmptspRow row(@Nullable Published published, @Nullable Integer used, long lower) {
    return new SmptspRow("data, 1", 20, 40, published, used, lower, 1.5, "OPTIMAL");
  }

  /** Published are 10 as the lower and 12 as the upper bound. */
  @ParameterizedTest
  @CsvSource({"12,10,true,true,''", "11,10,true,true,upper", "12,11,true,true,lower",
      "11,11,true,true,upper lower", "13,9,false,false,''", ",10,false,true,''"})
  void whatIsNewToTheTableIsStrictlyBetter(@Nullable Integer used, long lower, boolean upperReached,
      boolean lowerReached, String better) {
    var row = row(new Published(10, 12), used, lower);

    assertThat(row.reachesUpper()).isEqualTo(upperReached);
    assertThat(row.reachesLower()).isEqualTo(lowerReached);
    assertThat(row.better()).isEqualTo(better);
  }

  @Test
  void anyScheduleIsNewWhereNoneWasPublished() {
    assertThat(row(new Published(10, null), 19, 10).better()).isEqualTo("upper");
    assertThat(row(null, 19, 10).better()).isEmpty();
    assertThat(row(null, 19, 10).reachesUpper()).isFalse();
  }

  @Test
  void aScheduleIsOptimalWhenItsOwnBoundSaysSo(@TempDir Path folder) throws Exception {
    var file = folder.resolve("rows.csv");
    SmptspRow.write(List.of(row(new Published(10, null), 11, 11), row(null, null, 0)), file);

    assertThat(Files.readAllLines(file)).containsExactly(
        "instance,workers,tasks,published_lower,published_upper,used,lower,optimal,better,seconds,"
            + "ending",
        "\"data, 1\",20,40,10,,11,11,yes,upper lower," + ResultFiles.number(1.5) + ",OPTIMAL",
        "\"data, 1\",20,40,,,,0,no,," + ResultFiles.number(1.5) + ",OPTIMAL");
  }
}
