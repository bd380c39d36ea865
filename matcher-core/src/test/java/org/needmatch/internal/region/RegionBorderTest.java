package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.region.RegionBorder.Told;

class RegionBorderTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void eachRegionHearsWhatItIsToldAndNothingElse() throws IOException {
    var work = LocalWorkFolder.at(folder);
    var lowest = new PairPrices(new long[]{3, 9}, new long[]{7, 0});
    var none = new BitSet();
    var some = BitSet.valueOf(new long[]{5, 1L << 40});
    var border = new RegionBorder(4, lowest,
        new TreeMap<>(Map.of(1, new Told(11, 21, new long[]{5, 6}, some, none), 2,
            new Told(12, 22, new long[0], none, none), 7,
            new Told(13, 23, new long[]{8}, none, some))));
    new RegionFiles(work).border(0, 4, 77, border);
    assertThat(new RegionFiles(work).share(0, 4)).isEqualTo(77);
    for (int listener : new int[]{1, 2, 3, 7}) {
      var heard = work.read("border-0000-0004.bin", in -> {
        in.readLong();
        return RegionBorder.read(4, listener, in);
      });
      var said = border.by(listener);
      assertThat(heard.from()).isEqualTo(4);
      assertThat(heard.told().keys()).isEqualTo(said.told().keys());
      assertThat(heard.told().agreed()).isEqualTo(said.told().agreed());
      assertThat(heard.told().start()).isEqualTo(said.told().start());
      assertThat(heard.told().teams()).isEqualTo(said.told().teams());
      assertThat(heard.told().weeks()).isEqualTo(said.told().weeks());
      assertThat(heard.lowest().keys()).containsExactly(3, 9);
    }
    assertThat(border.by(3).told().start()).isEmpty();
    assertThat(border.by(7).told().weeks()).isEqualTo(some);
  }

  @Test
  void theSamePairsHaveTheSameHashInAnyOrderAndOthersHaveAnother() {
    assertThat(RegionBorder.hash(new long[]{1, 2, 1L << 40}))
        .isEqualTo(RegionBorder.hash(new long[]{1L << 40, 1, 2}))
        .isNotEqualTo(RegionBorder.hash(new long[]{1, 3, 1L << 40}))
        .isNotEqualTo(RegionBorder.hash(new long[]{1, 2}));
  }
}
