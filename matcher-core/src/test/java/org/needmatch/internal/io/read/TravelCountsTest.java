package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TravelCountsTest {
  @TempDir
  Path folder;

  private TravelCounts counts(String rows) {
    return new InputText(folder)
        .volunteers("latitude,longitude,travel_mode,availability",
            "V1,53.6458,-1.7850,walk,Mon 09:00-17:00", "V2,53.6458,-1.7850,car,Mon 09:00-17:00")
        .needs("place_id,latitude,longitude,date", "N1,hall,53.65,-1.785,2026-11-23",
            "N2,park,53.66,-1.785,2026-11-23")
        .file("travel.csv", "from,to,mode,km,minutes,arrive_by\n" + rows).read().counts().travel();
  }

  @Test
  void oneWayThatIsListedForTwoModesIsThereForBoth() {
    var counts = counts("hall,park,walk,2,20,\nhall,park,car,2,5,\n");
    assertThat(counts.pairsWithoutWay()).containsExactly(Map.entry("car", 1L),
        Map.entry("walk", 1L));
  }

  @Test
  void waysForTwoTimesOfDayAreOne() {
    var counts = counts("hall,park,walk,2,20,\nhall,park,walk,2,30,18:00\npark,hall,walk,2,20,\n");
    assertThat(counts.pairsWithoutWay()).isEmpty();
    assertThat(counts.modesWithoutWay()).containsExactly(Map.entry("car", 1));
    assertThat(counts.homesWithoutWay()).isEqualTo(1);
  }
}
