package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Place;

/** A square of cells of one weight. */
class CutsTest {
  private static final Map<Long, Long> SQUARE = square();

  private static Map<Long, Long> square() {
    var cells = new HashMap<Long, Long>();
    for (int row = 0; row < 12; row++) {
      for (int column = 0; column < 12; column++) {
        cells.put(Reach.GRID.cell(new Place(53.01 + row * 0.02, -1.99 + column * 0.02)), 10L);
      }
    }
    return cells;
  }

  private static Map<Integer, Long> weights(Cuts cuts) {
    var weights = new TreeMap<Integer, Long>();
    SQUARE.forEach((cell, weight) -> weights.merge(cuts.region(cell), weight, Long::sum));
    return weights;
  }

  @Test
  void regionsWeighAboutTheSame() {
    for (int turn = 0; turn < 4; turn++) {
      for (int regions : new int[]{1, 2, 3, 4, 7}) {
        var cuts = Cuts.of(SQUARE, regions, turn);
        assertThat(cuts.regions()).isEqualTo(regions);
        var weights = weights(cuts);
        assertThat(weights).hasSize(regions);
        assertThat(weights.values()).allSatisfy(weight -> assertThat(weight)
            .isBetween(1440L / regions * 2 / 3, 1440L / regions * 3 / 2));
      }
    }
  }

  @Test
  void anotherTurnCutsElsewhereAndTheSameTurnCutsTheSame() {
    var first = Cuts.of(SQUARE, 4, 0);
    var again = Cuts.of(new TreeMap<>(SQUARE), 4, 4);
    var turned = Cuts.of(SQUARE, 4, 1);
    assertThat(SQUARE.keySet()).allMatch(cell -> first.region(cell) == again.region(cell));
    var together = new HashMap<String, Integer>();
    SQUARE.keySet().forEach(
        cell -> together.merge(first.region(cell) + "/" + turned.region(cell), 1, Integer::sum));
    assertThat(together).hasSizeGreaterThan(6);
  }

  /** Else what is densest is at the border in every round. */
  @Test
  void laterTurnsDoNotCutThroughTheMiddle() {
    var middle = new HashSet<Long>();
    for (double north : new double[]{53.11, 53.13}) {
      for (double east : new double[]{-1.89, -1.87}) {
        middle.add(Reach.GRID.cell(new Place(north, east)));
      }
    }
    for (int turn = 1; turn < 4; turn++) {
      var cuts = Cuts.of(SQUARE, 2, turn);
      assertThat(middle.stream().map(cuts::region).distinct()).as("turn %d", turn).hasSize(1);
    }
    assertThat(middle.stream().map(Cuts.of(SQUARE, 2, 0)::region).distinct()).hasSize(2);
  }

  @Test
  void oneCellIsNotCut() {
    var cuts = Cuts.of(Map.of(7L, 100L), 5, 0);
    assertThat(cuts.regions()).isEqualTo(1);
    assertThat(cuts.region(7)).isZero();
    assertThat(Cuts.of(Map.of(), 3, 0).regions()).isEqualTo(1);
  }
}
