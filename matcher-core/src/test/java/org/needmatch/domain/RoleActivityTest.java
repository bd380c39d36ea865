package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleActivityTest {
  @Test
  void wordsAreComparedWithoutRegardToCaseAndSpace() {
    var one = RoleActivity.builder().activity(" Teaching").setting("SCHOOL ")
        .served(Set.of(ServedGroup.CHILD)).build();
    assertThat(one).isEqualTo(RoleActivity.builder().activity("teaching").setting("school")
        .served(EnumSet.of(ServedGroup.CHILD)).build());
  }

  @Test
  void nothingSaidIsNobodyServedByUnknownContact() {
    assertThat(RoleActivity.NONE.served()).isEmpty();
    assertThat(RoleActivity.NONE.activity()).isEmpty();
    assertThat(RoleActivity.NONE.supervised()).isFalse();
  }
}
