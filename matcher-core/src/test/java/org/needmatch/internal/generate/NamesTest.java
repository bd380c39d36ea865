package org.needmatch.internal.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void noTwoDistrictsAreCalledTheSame() {
    var names = Names.districts(1_500, new RandomStream(1, RandomStream.Topic.CITY, 0));
    assertThat(names).hasSize(1_500).doesNotHaveDuplicates();
    assertThat(names.get(1_000)).as("more than there are words").endsWith(" 2");
    assertThat(Names.districts(10, new RandomStream(1, RandomStream.Topic.CITY, 0)))
        .isEqualTo(names.subList(0, 10));
  }
}
