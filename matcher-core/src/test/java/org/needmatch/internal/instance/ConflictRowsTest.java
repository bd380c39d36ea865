package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;

class ConflictRowsTest {
  @Test
  void theRowsOfATownSayWhatIsReckonedPairByPair() {
    int excluded = 0;
    int fitting = 0;
    for (long seed = 1; seed < 4; seed++) {
      var instance = Instance.of(CityGenerator.generate(CitySpec.of(150, 220, seed)));
      var graph = instance.graph();
      var making = new ConflictRows(instance);
      int[] lengths = new int[graph.edges() + 1];
      for (int u = 0; u < graph.units(); u++) {
        byte[] rows = making.of(u, lengths);
        int begin = 0;
        for (int e = graph.begin(u); e < graph.end(u); e++) {
          for (int later = e + 1; later < graph.end(u); later++) {
            int bit = later - e - 1;
            boolean said = bit >>> 3 < lengths[e + 1]
                && (rows[begin + (bit >>> 3)] >>> (bit & 7) & 1) != 0;
            assertThat(said).isEqualTo(ConflictRows.excludes(instance, e, later));
            excluded += said ? 1 : 0;
            fitting += said ? 0 : 1;
          }
          begin += lengths[e + 1];
        }
        assertThat(begin).isEqualTo(rows.length);
      }
    }
    assertThat(excluded).isGreaterThan(100);
    assertThat(fitting).isGreaterThan(100);
  }
}
