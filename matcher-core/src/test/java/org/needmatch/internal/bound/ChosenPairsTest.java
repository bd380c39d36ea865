package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.IntList;

class ChosenPairsTest {
  private final ChosenPairs chosen = new ChosenPairs(2, 6);

  private int[] had() {
    return IntStream.range(0, 6).filter(chosen::has).toArray();
  }

  private static IntList list(int... pairs) {
    var list = new IntList();
    IntStream.of(pairs).forEach(list::add);
    return list;
  }

  @Test
  void whatAnOwnerHadBeforeIsNotHadAnyMore() {
    int[] first = chosen.replace(0, list(0, 2), new int[0]);
    chosen.replace(1, list(4, 5), new int[0]);
    assertThat(had()).containsExactly(0, 2, 4, 5);
    assertThat(chosen.replace(0, list(1, 2), first)).isSameAs(first).containsExactly(1, 2);
    assertThat(had()).containsExactly(1, 2, 4, 5);
    chosen.replace(0, new int[]{3});
    assertThat(had()).containsExactly(3, 4, 5);
    assertThat(chosen.of(0)).containsExactly(3);
  }

  @Test
  void pairsCanBeOutWithoutBeingLost() {
    chosen.replace(0, list(0, 1), new int[0]);
    chosen.mark(0, false);
    assertThat(had()).isEmpty();
    assertThat(chosen.has(1)).isFalse();
    chosen.mark(0, true);
    assertThat(had()).containsExactly(0, 1);
    assertThat(chosen.has(1)).isTrue();
  }
}
