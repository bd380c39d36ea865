package org.needmatch.internal.simplex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SparseVectorsTest {
  @Test
  void vectorsGrowAndKeepTheirNumbers() {
    var vectors = new SparseVectors();
    for (int v = 0; v < 200; v++) {
      vectors.open();
      for (int i = 0; i <= v % 7; i++) {
        vectors.put(i, v + i);
      }
    }
    assertThat(vectors.count()).isEqualTo(200);
    assertThat(vectors.end(13) - vectors.begin(13)).isEqualTo(7);
    assertThat(vectors.index(vectors.begin(13) + 2)).isEqualTo(2);
    assertThat(vectors.value(vectors.begin(13) + 2)).isEqualTo(15);
    vectors.clear();
    assertThat(vectors.numbers()).isZero();
  }

  @Test
  void productAndDifferenceTouchOnlyItsPlaces() {
    var vectors = new SparseVectors();
    vectors.open();
    vectors.put(0, 2);
    vectors.put(2, -1);
    var other = new IndexedVector(3);
    other.add(0, 1);
    other.add(1, 10);
    other.add(2, 4);
    assertThat(vectors.times(0, other)).isEqualTo(-2);
    vectors.subtract(0, 3, other);
    assertThat(new double[]{other.get(0), other.get(1), other.get(2)}).containsExactly(-5, 10, 7);
  }
}
