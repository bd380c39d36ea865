package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
  @ParameterizedTest
  @CsvSource({"0,1,0,true", "2,2,2,true", "1,3,2,true", "2,1,2,false", "-1,1,0,false",
      "0,0,0,false", "2,3,1,false", "1,2,3,false"})
  void minimumCoreAndSeatsAreInOrder(int minimum, int wanted, int core, boolean built) {
    try {
      assertThat(Role.builder("r").minimum(minimum).wanted(wanted).core(core).build().core())
          .isEqualTo(core);
      assertThat(built).isTrue();
    } catch (IllegalArgumentException e) {
      assertThat(built).as(e.getMessage()).isFalse();
    }
  }
}
