package org.needmatch.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CampaignSetTest {
  @Test
  void fewerComeFirstThenMoreOfOneKindThenEarlierOptions() {
    var sets = Stream.of(List.of(1, 1, 1), List.of(0, 0, 2), List.of(0, 2, 0), List.of(1, 0, 1))
        .map(CampaignSet::new).sorted(CampaignSet.ORDER).map(CampaignSet::counts).toList();
    assertThat(sets).containsExactly(List.of(0, 2, 0), List.of(0, 0, 2), List.of(1, 0, 1),
        List.of(1, 1, 1));
  }

  @Test
  void whatIsHad() {
    var set = CampaignSet.nothing(3).plus(2, 4);
    assertThat(set.had()).containsExactly(2);
    assertThat(set.size()).isEqualTo(4);
    assertThat(CampaignSet.nothing(3).plus(2, 3).within(set)).isTrue();
    assertThat(CampaignSet.nothing(3).plus(1, 1).within(set)).isFalse();
  }
}
