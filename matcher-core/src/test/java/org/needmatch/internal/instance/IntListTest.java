package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntListTest {
  @Test
  void growsAndShrinksAtItsEnd() {
    var list = new IntList();
    list.addAll(IntStream.range(0, 100).toArray());
    list.set(0, 7);
    assertThat(list.removeLast()).isEqualTo(99);
    assertThat(list.size()).isEqualTo(99);
    assertThat(list.contains(98)).isTrue();
    assertThat(list.contains(99)).as("what was removed").isFalse();
    assertThat(list.get(0)).isEqualTo(7);
    assertThat(list.toArray()).hasSize(99).endsWith(97, 98);
    list.clear();
    assertThat(list.toArray()).isEmpty();
    assertThat(list.contains(7)).isFalse();
  }
}
