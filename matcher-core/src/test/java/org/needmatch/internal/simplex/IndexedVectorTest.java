package org.needmatch.internal.simplex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexedVectorTest {
  @Test
  void placesAreListedOnceAndForgottenTogether() {
    var vector = new IndexedVector(5);
    vector.add(3, 2);
    vector.add(1, -1);
    vector.add(3, -2);
    assertThat(vector.size()).as("a place that came back to zero stays listed").isEqualTo(2);
    assertThat(vector.at(0)).isEqualTo(3);
    assertThat(vector.get(3)).isZero();
    vector.set(1, 7);
    assertThat(vector.get(1)).isEqualTo(7);
    vector.clear();
    assertThat(vector.size()).isZero();
    assertThat(vector.get(1)).isZero();
    vector.list(1);
    assertThat(vector.size()).isEqualTo(1);
    assertThat(vector.length()).isEqualTo(5);
  }
}
